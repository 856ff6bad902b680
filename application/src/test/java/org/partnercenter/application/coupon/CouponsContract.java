package org.partnercenter.application.coupon;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Ledger;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.CouponType;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.domain.coupon.UseLimit;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnercenter.application.coupon.CouponSample.coupon;
import static org.partnercenter.application.coupon.CouponStore.yuan;
import static org.partnercenter.application.coupon.MovementSample.movement;
import static org.partnercenter.application.coupon.QuotaSample.quota;

/** What every store of coupons keeps. */
public interface CouponsContract extends CouponStore {

    private static CouponId id(String text) {
        return new CouponId(text);
    }

    private static CouponSample available(String id) {
        return coupon(id, "q-1", "d-1", "c-1");
    }

    private Map<CouponId, Coupon> locked(String... texts) {
        return inTransaction(() -> coupons().lock(Arrays.stream(texts).map(CouponId::new).toList()));
    }

    private Coupon stored(String text) {
        return locked(text).get(id(text));
    }

    private void update(Coupon coupon, long loadedVersion) {
        inTransaction(() -> {
            coupons().update(List.of(new Changed<>(coupon, loadedVersion)));
            return null;
        });
    }

    private void moved(Ledger.Entry... entries) {
        inTransaction(() -> {
            ledger().append(List.of(entries));
            return null;
        });
    }

    private static Coupons.UseKey use(String coupon, String order) {
        return new Coupons.UseKey(id(coupon), new OrderId(order));
    }

    private Map<Coupons.UseKey, Coupon.Use> uses(Coupons.UseKey... keys) {
        return inTransaction(() -> coupons().uses(Set.of(keys)));
    }

    private void issued(Coupon... some) {
        given(quota("q-1", "d-1").build(), quota("q-2", "d-1").passedOn("r-1", "q-1").build(), quota("q-3", "d-2").build());
        given(some);
    }

    @Test
    default void a_coupon_comes_back_as_it_was_stored() {
        var plain = available("p-1").build();
        var full = coupon("p-2", "q-2", "d-1", "c-1").reseller("r-1").model(AssociationType.REFERRAL).type(CouponType.CASH)
                .balance("40.05").heldBy("o-2", "30").usedBy("o-1", NOW.minusSeconds(60)).frozen().memo("")
                .limits(UseLimit.of(UseLimit.PRODUCT_ID, "p,q"), new UseLimit("regionCode", "cn-north-1", "华北-北京一"),
                        new UseLimit("unheardOf", null, null)).build();
        var ended = available("p-3").model(null).memo("双11 活动").ended(CouponStatus.RECLAIMED, NOW.minusSeconds(30)).build();
        issued(plain, full, ended);

        assertThat(locked("p-1", "p-2", "p-3", "p-4"))
                .isEqualTo(Map.of(plain.id(), plain, full.id(), full, ended.id(), ended));
        assertThat(locked()).isEmpty();
    }

    @Test
    default void a_changed_coupon_is_stored_under_the_version_it_was_loaded_with() {
        issued(available("p-1").build(), available("p-2").build());
        var held = stored("p-1").hold(new OrderId("o-1"), yuan("30"), NOW).orThrow().coupon();
        update(held, 1);
        assertThat(stored("p-1")).isEqualTo(held);

        var used = held.use(new OrderId("o-1"), yuan("100"), NOW).orThrow().coupon();
        var reclaimed = stored("p-2").reclaim(false, stored("p-2").quota(), NOW).orThrow().coupon();
        inTransaction(() -> {
            coupons().update(List.of(new Changed<>(used, 2), new Changed<>(reclaimed, 1)));
            return null;
        });
        assertThat(locked("p-1", "p-2")).isEqualTo(Map.of(used.id(), used, reclaimed.id(), reclaimed));
    }

    @Test
    @Tag("CPN-33")
    default void what_is_available_of_a_type_is_found_whoever_issued_it() {
        var cash = coupon("p-1", "q-1", "d-1", "c-1").type(CouponType.CASH).build();
        var others = coupon("p-2", "q-3", "d-2", "c-1").type(CouponType.CASH).build();
        issued(cash, others, available("p-3").build(), coupon("p-4", "q-1", "d-1", "c-2").type(CouponType.CASH).build(),
                coupon("p-5", "q-1", "d-1", "c-1").type(CouponType.CASH).ended(CouponStatus.RECLAIMED, NOW).build());

        assertThat(this.<List<Coupon>>inTransaction(() -> coupons().lockAvailable(new PartyId("c-1"), CouponType.CASH)))
                .containsExactly(cash, others);
    }

    @Test
    @Tag("CPN-25")
    default void what_orders_hold_is_found_however_many_there_are() {
        issued(available("p-1").heldBy("o-1", "1").build(), available("p-2").heldBy("o-2", "1").build(), available("p-3").build(),
                coupon("p-4", "q-1", "d-1", "c-2").heldBy("o-1", "1").build());

        assertThat(coupons().heldFor(new PartyId("c-1"), Set.of(new OrderId("o-1"), new OrderId("o-3"))))
                .isEqualTo(Map.of(id("p-1"), new OrderId("o-1")));
        assertThat(coupons().heldFor(new PartyId("c-1"), Set.of())).isEmpty();
    }

    @Test
    @Tag("CPN-07")
    default void how_often_a_coupon_was_used_is_kept() {
        issued(available("p-1").timesUsed(2).build());
        var used = stored("p-1").use(new OrderId("o-1"), yuan("1"), NOW).orThrow().coupon();
        update(used, 1);

        assertThat(stored("p-1").timesUsed()).isEqualTo(3);
    }

    @Test
    @Tag("CPN-17")
    default void a_coupon_that_somebody_else_changed_meanwhile_is_not_overwritten() {
        issued(available("p-1").build());
        var loaded = stored("p-1");
        var first = loaded.use(new OrderId("o-1"), yuan("1"), NOW).orThrow().coupon();
        update(first, 1);

        assertThatThrownBy(() -> update(loaded.use(new OrderId("o-2"), yuan("2"), NOW).orThrow().coupon(), 1))
                .isInstanceOf(IllegalStateException.class);
        assertThat(stored("p-1")).isEqualTo(first);
    }

    @Test
    default void a_coupon_is_stored_once() {
        issued(available("p-1").build());

        assertThatThrownBy(() -> given(coupon("p-1", "q-3", "d-2", "c-9").build())).isInstanceOf(RuntimeException.class);
        assertThat(stored("p-1").holder()).isEqualTo(new PartyId("c-1"));
    }

    @Test
    @Tag("CPN-31")
    default void available_coupons_whose_time_is_over_are_found_earliest_first() {
        var longAgo = NOW.minusSeconds(9_000);
        issued(available("p-1").window(longAgo, NOW.minusSeconds(1)).build(),
                available("p-2").window(longAgo, NOW.minusSeconds(3)).heldBy("o-1", "5").build(),
                available("p-3").window(longAgo, NOW.minusSeconds(2)).build(),
                available("p-4").window(longAgo, NOW.minusSeconds(4)).expired().build(),
                available("p-5").window(longAgo, NOW.minusSeconds(4)).ended(CouponStatus.USED, longAgo).build(),
                available("p-6").window(longAgo, NOW).build());

        assertThat(this.<List<Coupon>>inTransaction(() -> coupons().lockExpired(NOW, 10))).extracting(Coupon::id)
                .containsExactly(id("p-2"), id("p-3"), id("p-1"));
        assertThat(this.<List<Coupon>>inTransaction(() -> coupons().lockExpired(NOW, 1))).extracting(Coupon::id)
                .containsExactly(id("p-2"));
    }

    @Test
    @Tag("CPN-30")
    default void what_is_available_of_a_holders_coupons_from_one_partner_is_found_those_of_its_resellers_too() {
        issued(available("p-1").build(),
                coupon("p-2", "q-2", "d-1", "c-1").reseller("r-1").build(),
                available("p-3").window(NOW.minusSeconds(9), NOW.minusSeconds(1)).build(),
                available("p-4").ended(CouponStatus.USED, NOW).build(),
                available("p-5").expired().build(),
                available("p-6").ended(CouponStatus.RECLAIMED, NOW).build(),
                coupon("p-7", "q-3", "d-2", "c-1").build(),
                coupon("p-8", "q-1", "d-1", "c-2").build());

        assertThat(this.<List<Coupon>>inTransaction(() -> coupons().lockAvailable(new PartyId("c-1"), new PartyId("d-1"))))
                .extracting(Coupon::id).containsExactlyInAnyOrder(id("p-1"), id("p-2"), id("p-3"));
        assertThat(this.<List<Coupon>>inTransaction(() -> coupons().lockAvailable(new PartyId("c-3"), new PartyId("d-1"))))
                .isEmpty();
    }

    @Test
    @Tag("CPN-40")
    default void what_an_order_used_and_got_back_is_read_from_the_ledger() {
        moved(movement("m-1", CouponMovement.COUPON_USED).coupon("p-1", "q-1").order("o-1").amount("30").build(),
                movement("m-2", CouponMovement.COUPON_USED).coupon("p-1", "q-1").order("o-1").amount("20")
                        .at(NOW.plusSeconds(60)).build(),
                movement("m-3", CouponMovement.COUPON_REFUNDED).coupon("p-1", "q-1").order("o-1").amount("10")
                        .at(NOW.plusSeconds(90)).build(),
                movement("m-4", CouponMovement.RECLAIMED_ON_UNSUBSCRIPTION).coupon("p-1", "q-1").order("o-1").amount("5")
                        .at(NOW.plusSeconds(91)).build(),
                movement("m-5", CouponMovement.RECLAIMED_ON_EXPIRY).coupon("p-1", "q-1").order("o-1").amount("9")
                        .at(NOW.plusSeconds(92)).build(),
                movement("m-6", CouponMovement.COUPON_USED).coupon("p-1", "q-1").order("o-2").amount("1").build(),
                movement("m-7", CouponMovement.COUPON_USED).coupon("p-2", "q-1").order("o-1").amount("2").build());

        assertThat(uses(use("p-1", "o-1"), use("p-2", "o-1"), use("p-2", "o-2"))).isEqualTo(Map.of(
                use("p-1", "o-1"), new Coupon.Use(yuan("50"), yuan("35"), NOW.plusSeconds(60)),
                use("p-2", "o-1"), new Coupon.Use(yuan("2"), yuan("2"), NOW)));
        assertThat(this.<Map<Coupons.UseKey, Coupon.Use>>inTransaction(() -> coupons().uses(Set.of()))).isEmpty();
    }

    @Test
    @Tag("CPN-40")
    default void a_use_that_was_returned_whole_is_none_any_more() {
        moved(movement("m-1", CouponMovement.COUPON_USED).coupon("p-1", "q-1").order("o-1").amount("30").build(),
                movement("m-2", CouponMovement.COUPON_REFUNDED).coupon("p-1", "q-1").order("o-1").amount("10").build(),
                movement("m-3", CouponMovement.RECLAIMED_ON_UNSUBSCRIPTION).coupon("p-1", "q-1").order("o-1").amount("20")
                        .build());

        assertThat(uses(use("p-1", "o-1"))).isEmpty();
    }
}
