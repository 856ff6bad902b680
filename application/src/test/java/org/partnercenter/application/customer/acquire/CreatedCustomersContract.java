package org.partnercenter.application.customer.acquire;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.customer.acquire.AcquireRefusal;
import org.partnercenter.domain.customer.acquire.CreatedCustomer;
import org.partnercenter.domain.customer.acquire.CustomerReport.Reporter;
import org.partnercenter.domain.customer.acquire.XAccount;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of created customers keeps. */
public interface CreatedCustomersContract {

    Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

    CreatedCustomers created();

    Transactions transactions();

    private static CreatedCustomer customer(String id, String partner, String reseller, String xaccount) {
        return CreatedCustomer.pending(new PartyId(id), new Reporter(new PartyId(partner), Optional.ofNullable(reseller)
                .map(PartyId::new)), AssociationType.RESALE, new XAccount(xaccount, "shop"), true, NOW);
    }

    @Test
    @Tag("ASC-11")
    default void a_created_customer_comes_back_as_it_was_and_waits_until_it_is_closed() {
        var one = customer("c-1", "d-1", null, "x-1");
        var two = customer("c-2", "d-1", "r-1", "x-2");
        var three = customer("c-3", "d-1", null, "x-3");
        assertThat(created().add(List.of(three, two, one))).hasSize(3);
        assertThat(created().pending(2)).containsExactly(one.customer(), two.customer());

        var failed = two.fail(List.of(AcquireRefusal.PARTNER_FROZEN.refusal()), NOW.plusSeconds(1)).orThrow();
        transactions().inTransaction(() -> {
            assertThat(created().lock(Set.of(one.customer(), two.customer(), new PartyId("none"))))
                    .isEqualTo(Map.of(one.customer(), one, two.customer(), two));
            created().update(List.of(one.associate(NOW.plusSeconds(2)).orThrow(), failed));
            return null;
        });

        assertThat(created().pending(9)).containsExactly(three.customer());
        assertThat(created().find(new Scope.OfReseller(new PartyId("d-1"), new PartyId("r-1")), two.customer())).contains(failed);
        assertThat(created().find(new Scope.OfPartner(new PartyId("d-1")), two.customer())).contains(failed);
        assertThat(created().find(new Scope.OfPartner(new PartyId("d-2")), two.customer())).isEmpty();
    }

    @Test
    default void what_a_partner_calls_its_customers_is_unique_for_the_partner() {
        created().add(List.of(customer("c-1", "d-1", null, "x-1")));

        assertThat(created().add(List.of(customer("c-2", "d-1", "r-1", "x-1"), customer("c-3", "d-2", null, "x-1"))))
                .containsExactly(new PartyId("c-3"));
        assertThat(created().used(new PartyId("d-1"), Set.of(new XAccount("x-1", "shop"), new XAccount("x-1", "mall"))))
                .containsExactly(new XAccount("x-1", "shop"));
        assertThat(created().used(new PartyId("d-3"), Set.of(new XAccount("x-1", "shop")))).isEmpty();
    }
}
