package org.partnercenter.application.discount.grant;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.GrantedDiscount;
import org.partnercenter.domain.discount.Ratio;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Validity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of granted discounts does. */
@Tag("BDC-04")
public interface GrantedDiscountsContract {

    Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

    GrantedDiscounts discounts();

    Transactions transactions();

    static GrantedDiscount discount(String id, String customer, String reseller, int ratio) {
        return new GrantedDiscount(new DiscountId(id), new PartyId("d-1"), Optional.ofNullable(reseller).map(PartyId::new),
                new PartyId(customer), new Ratio(ratio), new Validity(NOW, NOW.plusSeconds(60)), NOW);
    }

    private static Set<PartyId> ids(String... ids) {
        return Set.of(ids).stream().map(PartyId::new).collect(Collectors.toSet());
    }

    @Test
    default void a_customer_has_the_last_one_that_was_put() {
        var first = discount("g-1", "c-1", "r-1", 8500);
        var other = discount("g-2", "c-2", null, 1);
        discounts().put(List.of(first, other));
        var second = discount("g-3", "c-1", null, 10_000);
        discounts().put(List.of(second));

        assertThat(discounts().of(ids("c-1", "c-2", "c-3"))).isEqualTo(Map.of(new PartyId("c-1"), second, new PartyId("c-2"), other));
        assertThat(transactions().inTransaction(() -> discounts().hold(ids("c-1", "c-3")))).isEqualTo(Map.of(new PartyId("c-1"), second));
        discounts().remove(ids("c-1", "c-3"));
        assertThat(discounts().of(ids("c-1", "c-2"))).containsOnlyKeys(new PartyId("c-2"));
    }

    @Test
    default void each_finds_those_that_name_it() {
        discounts().put(List.of(discount("g-1", "c-1", "r-1", 8500)));

        var partner = new PartyId("d-1");
        for (var scope : List.of(new Scope.Everything(), new Scope.OfPartner(partner), new Scope.OfReseller(partner, new PartyId("r-1")),
                new Scope.OfHolder(new PartyId("c-1")))) {
            assertThat(discounts().find(scope, new PartyId("c-1"))).isPresent();
        }
        for (var scope : List.of(new Scope.OfPartner(new PartyId("d-2")), new Scope.OfReseller(partner, new PartyId("r-2")),
                new Scope.OfHolder(new PartyId("c-2")))) {
            assertThat(discounts().find(scope, new PartyId("c-1"))).isEmpty();
        }
    }
}
