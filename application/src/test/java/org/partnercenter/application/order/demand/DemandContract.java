package org.partnercenter.application.order.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnercenter.application.order.OrdersContract.OF_CUSTOMER;
import static org.partnercenter.application.order.OrdersContract.OF_PARTNER;
import static org.partnercenter.application.order.OrdersContract.OF_RESELLER;
import static org.partnercenter.application.order.OrdersContract.PAGE;
import static org.partnercenter.application.order.OrdersContract.PARTNERS;
import static org.partnercenter.application.order.OrdersContract.RESELLERS;
import static org.partnercenter.application.order.Samples.NOW;
import static org.partnercenter.application.order.demand.DemandSample.demand;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.order.KeepersAt;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.OrderWindow;
import org.partnercenter.domain.order.demand.DemandStatus;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every store of resources that are paid per use keeps. Each test starts with an empty one. */
public interface DemandContract {

    DemandResources demands();

    Transactions transactions();

    default void save(Optional<KeepersAt.Keeper> keeper, DemandSample... samples) {
        transactions().inTransaction(() -> {
            var before = demands().lock(Arrays.stream(samples).map(DemandSample::id).toList());
            demands().save(Arrays.stream(samples).map(sample -> new DemandResources.Save(Optional.ofNullable(before.get(sample.id())),
                    sample.resource(), keeper)).toList());
            return null;
        });
    }

    private List<String> listed(Scope scope, DemandFilter filter) {
        var page = demands().list(scope, filter, PAGE);
        assertThat(page.total()).isEqualTo(page.items().size());
        return page.items().stream().map(stored -> stored.resource().id()).toList();
    }

    @Test
    default void one_comes_back_as_it_was_stored() {
        save(PARTNERS, demand("a"), demand("b").version(7).is(DemandStatus.CLOSED));
        var stored = transactions().inTransaction(() -> demands().lock(List.of("b", "none")));
        assertThat(stored).containsOnlyKeys("b");
        assertThat(stored.get("b").resource()).isEqualTo(demand("b").version(7).is(DemandStatus.CLOSED).resource());
        assertThat(stored.get("b").keeper()).isEqualTo(PARTNERS);
    }

    @Test
    default void one_that_was_changed_meanwhile_is_not_overwritten() {
        save(PARTNERS, demand("a"));
        var old = transactions().inTransaction(() -> demands().lock(List.of("a"))).get("a");
        save(PARTNERS, demand("a").version(2));
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
            demands().save(List.of(new DemandResources.Save(Optional.of(old), demand("a").version(3).resource(), PARTNERS)));
            return null;
        })).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
            demands().save(List.of(new DemandResources.Save(Optional.empty(), demand("a").resource(), PARTNERS)));
            return null;
        })).isInstanceOf(RuntimeException.class);
        assertThat(demands().list(OF_PARTNER, DemandFilter.none(), PAGE).items().getFirst().resource().version()).isEqualTo(2);
    }

    @Test
    @Tag("ORD-01")
    default void everybody_sees_its_own() {
        save(PARTNERS, demand("a"), demand("b").of("c-2"));
        save(RESELLERS, demand("c").of("c-3"));
        save(Optional.empty(), demand("d"));
        assertThat(listed(OF_PARTNER, DemandFilter.none())).containsExactly("a", "b");
        assertThat(listed(OF_RESELLER, DemandFilter.none())).containsExactly("c");
        assertThat(listed(OF_CUSTOMER, DemandFilter.none())).containsExactly("a", "d");
        assertThat(listed(new Scope.Everything(), DemandFilter.none())).containsExactly("a", "b", "c", "d");
        assertThat(listed(OF_PARTNER, of("c-3"))).isEmpty();
    }

    private static DemandFilter of(String customer) {
        return new DemandFilter(Optional.of(new PartyId(customer)), Set.of(), Optional.empty(), Optional.empty(), OrderWindow.open(),
                Optional.empty(), Optional.empty());
    }

    private static DemandFilter filter(Set<String> ids, String region, String service, DemandStatus status, AssociationType type) {
        return new DemandFilter(Optional.of(new PartyId("c-1")), ids, Optional.ofNullable(region), Optional.ofNullable(service),
                OrderWindow.open(), Optional.ofNullable(status), Optional.ofNullable(type));
    }

    @Test
    @Tag("RES-08")
    default void they_are_found_by_every_filter() {
        save(PARTNERS, demand("a"), demand("b").service("hws.service.type.OBS").is(DemandStatus.FROZEN), demand("c").of("c-2"));
        assertThat(listed(OF_PARTNER, of("c-1"))).containsExactly("a", "b");
        assertThat(listed(OF_PARTNER, filter(Set.of("ip-b", "ip-c", "none"), null, null, null, null))).containsExactly("b");
        assertThat(listed(OF_PARTNER, filter(Set.of(), "cn-north-4", null, null, null))).containsExactly("a", "b");
        assertThat(listed(OF_PARTNER, filter(Set.of(), "cn-east-3", null, null, null))).isEmpty();
        assertThat(listed(OF_PARTNER, filter(Set.of(), null, "hws.service.type.obs", null, null))).containsExactly("b");
        assertThat(listed(OF_PARTNER, filter(Set.of(), null, null, DemandStatus.NORMAL, null))).containsExactly("a");
        assertThat(listed(OF_PARTNER, filter(Set.of(), null, null, null, AssociationType.RESALE))).containsExactly("a", "b");
        assertThat(listed(OF_PARTNER, filter(Set.of(), null, null, null, AssociationType.REFERRAL))).isEmpty();
    }

    @Test
    @Tag("COM-06")
    default void both_ends_of_a_window_are_left_out() {
        save(PARTNERS, demand("a"), demand("b").from(NOW.plusSeconds(60)), demand("c").from(NOW.plusSeconds(120)));
        var window = new OrderWindow(Optional.of(NOW), Optional.of(NOW.plusSeconds(120)));
        assertThat(listed(OF_PARTNER, new DemandFilter(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), window, Optional.empty(),
                Optional.empty()))).containsExactly("b");
    }

    @Test
    @Tag("COM-05")
    default void pages_begin_at_a_row_or_behind_a_marker() {
        save(PARTNERS, demand("a"), demand("b"), demand("c"), demand("d"));
        assertThat(ids(new PageRequest(1, 2))).containsExactly("b", "c");
        assertThat(ids(new PageRequest(3, 2))).containsExactly("d");
        assertThat(ids(new PageRequest(0, 2).behind(Optional.of("b")))).containsExactly("c", "d");
        assertThat(demands().list(OF_PARTNER, DemandFilter.none(), new PageRequest(3, 2)).total()).isEqualTo(4);
    }

    private List<String> ids(PageRequest page) {
        return demands().list(OF_PARTNER, DemandFilter.none(), page).items().stream().map(stored -> stored.resource().id()).toList();
    }

    @Test
    @Tag("ORD-18")
    default void a_later_edition_may_name_another_customer_and_totals_follow() {
        save(PARTNERS, demand("a"));
        save(RESELLERS, demand("a").version(2).of("c-2"));
        assertThat(listed(OF_PARTNER, DemandFilter.none())).isEmpty();
        assertThat(listed(OF_CUSTOMER, DemandFilter.none())).isEmpty();
        assertThat(listed(OF_RESELLER, DemandFilter.none())).containsExactly("a");
    }
}
