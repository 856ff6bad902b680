package org.partnercenter.application.discount.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.discount.business.BusinessSample.NOW;
import static org.partnercenter.application.discount.business.BusinessSample.business;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.business.BusinessDiscount;
import org.partnercenter.domain.discount.business.BusinessKind;
import org.partnercenter.domain.discount.business.BusinessStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every store of business discounts keeps. Each test starts with an empty one. */
public interface BusinessDiscountsContract {

    Scope OF_D1 = new Scope.OfPartner(new PartyId("d-1"));
    Scope OF_R1 = new Scope.OfReseller(new PartyId("d-1"), new PartyId("r-1"));
    PageRequest PAGE = new PageRequest(0, 10);

    BusinessDiscounts discounts();

    Transactions transactions();

    /** Whose customer it was when. @param end null: it goes on. @param manager null: none */
    void associated(String customer, String partner, String reseller, Instant start, Instant end, String manager);

    default void put(BusinessSample... samples) {
        transactions().inTransaction(() -> {
            discounts().put(Arrays.stream(samples).map(BusinessSample::discount).toList());
            return null;
        });
    }

    private List<String> seen(Scope scope, BusinessFilter filter) {
        var page = discounts().list(scope, filter, NOW, PAGE);
        assertThat(page.total()).isEqualTo(page.items().size());
        return page.items().stream().map(each -> each.id().value()).toList();
    }

    private List<String> seen(Scope scope) {
        return seen(scope, BusinessFilter.none());
    }

    @Test
    default void each_comes_back_as_it_was_stored_and_another_takes_its_place() {
        put(business("a"), business("b").channel("p").off("5.00"));
        put(business("a").version(2).off("0.01"));
        var held = transactions().inTransaction(() -> discounts().hold(Set.of(new DiscountId("a"), new DiscountId("b"), new DiscountId("c"))));
        assertThat(held.values()).containsExactlyInAnyOrder(business("a").version(2).off("0.01").discount(),
                business("b").channel("p").off("5.00").discount());
        assertThat(discounts().find(new Scope.Everything(), new DiscountId("b"))).contains(business("b").channel("p").off("5.00").discount());
    }

    @Test
    @Tag("BDC-01")
    default void partners_see_those_that_ran_while_the_customer_was_theirs() {
        associated("c-1", "d-1", null, NOW.minusSeconds(100), NOW.minusSeconds(10), null);
        associated("c-1", "d-2", null, NOW.minusSeconds(10), null, null);
        associated("c-2", "d-1", "r-1", NOW.minusSeconds(100), null, null);
        put(business("before").from(NOW.minusSeconds(86_400 + 200)), business("during").from(NOW.minusSeconds(50)), business("later"),
                business("theirs").of("c-2"), business("nobodys").of("c-3"));
        assertThat(seen(OF_D1)).containsExactly("theirs", "during");
        assertThat(seen(OF_R1)).containsExactly("theirs");
        assertThat(seen(new Scope.OfPartner(new PartyId("d-2")))).containsExactly("later", "during");
        assertThat(seen(new Scope.OfHolder(new PartyId("c-1")))).containsExactly("later", "during", "before");
        assertThat(seen(new Scope.Everything())).hasSize(5);
        assertThat(discounts().find(OF_D1, new DiscountId("later"))).isEmpty();
        assertThat(discounts().find(OF_D1, new DiscountId("during"))).isPresent();
        assertThat(discounts().names(OF_D1, Set.of(new PartyId("c-2"), new PartyId("c-3")))).containsOnlyKeys(new PartyId("c-2"));
        assertThat(discounts().names(OF_D1, Set.of())).isEmpty();
    }

    @Test
    @Tag("COM-28")
    default void an_account_manager_sees_those_of_the_customers_that_are_assigned_to_it() {
        associated("c-1", "d-1", null, NOW.minusSeconds(100), null, "manager");
        associated("c-2", "d-1", null, NOW.minusSeconds(100), null, null);
        put(business("a"), business("b").of("c-2"));
        assertThat(seen(new Scope.OfAccountManager(OF_D1, "manager"))).containsExactly("a");
    }

    @Test
    @Tag("BDC-02")
    default void they_are_found_by_every_filter() {
        put(business("a"), business("b").channel("p"), business("c").of("c-2").from(NOW.plusSeconds(1)),
                business("d").from(NOW.minusSeconds(86_401)));
        var all = new Scope.Everything();
        assertThat(seen(all, BusinessFilter.of(new PartyId("c-1")))).containsExactly("b", "a", "d");
        assertThat(seen(all, filter(BusinessKind.CHANNEL, null, null, null))).containsExactly("b");
        assertThat(seen(all, filter(null, "hws.service.type.ec2", null, null))).containsExactly("c", "a", "d");
        assertThat(seen(all, filter(null, null, "p", null))).containsExactly("b");
        assertThat(seen(all, filter(null, null, null, BusinessStatus.PENDING))).containsExactly("c");
        assertThat(seen(all, filter(null, null, null, BusinessStatus.IN_FORCE))).containsExactly("b", "a");
        assertThat(seen(all, filter(null, null, null, BusinessStatus.OVER))).containsExactly("d");
    }

    private static BusinessFilter filter(BusinessKind kind, String service, String product, BusinessStatus status) {
        return new BusinessFilter(Optional.empty(), Optional.ofNullable(kind), Optional.ofNullable(service), Optional.ofNullable(product),
                Optional.ofNullable(status));
    }

    @Test
    @Tag("COM-05")
    default void pages_begin_at_a_row_or_behind_a_marker() {
        put(business("a"), business("b"), business("c"));
        assertThat(ids(new PageRequest(1, 1))).containsExactly("b");
        assertThat(ids(new PageRequest(0, 5).behind(Optional.of("b")))).containsExactly("a");
    }

    private List<String> ids(PageRequest page) {
        return discounts().list(new Scope.Everything(), BusinessFilter.none(), NOW, page).items().stream().map(each -> each.id().value()).toList();
    }

    @Test
    @Tag("BDC-02")
    default void those_in_force_are_found_for_who_pays() {
        put(business("a"), business("b").of("c-2"), business("c").from(NOW.plusSeconds(1)), business("d").from(NOW.minusSeconds(86_400)));
        assertThat(discounts().inForce(Set.of(new PartyId("c-1"), new PartyId("c-9")), NOW)).extracting(BusinessDiscount::id)
                .containsExactly(new DiscountId("a"), new DiscountId("d"));
    }
}
