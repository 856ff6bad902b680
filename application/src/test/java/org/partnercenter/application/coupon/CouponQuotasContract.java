package org.partnercenter.application.coupon;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaLimits;
import org.partnercenter.domain.coupon.QuotaOrigin;
import org.partnercenter.domain.coupon.QuotaSource;
import org.partnercenter.domain.coupon.QuotaStatus;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.domain.coupon.UseLimit;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnercenter.application.coupon.CouponStore.yuan;
import static org.partnercenter.application.coupon.QuotaSample.quota;

/** What every store of quotas keeps. */
public interface CouponQuotasContract extends CouponStore {

    private static QuotaId id(String text) {
        return new QuotaId(text);
    }

    private static Collection<QuotaId> ids(String... texts) {
        return Arrays.stream(texts).map(QuotaId::new).toList();
    }

    private Map<QuotaId, CouponQuota> locked(String... texts) {
        return inTransaction(() -> quotas().lock(ids(texts)));
    }

    private CouponQuota stored(String text) {
        return locked(text).get(id(text));
    }

    private void update(CouponQuota quota, long loadedVersion) {
        inTransaction(() -> {
            quotas().update(List.of(new Changed<>(quota, loadedVersion)));
            return null;
        });
    }

    private static CouponQuota frozen(CouponQuota quota) {
        return quota.freeze(NOW).orThrow().quota();
    }

    @Test
    default void a_quota_comes_back_as_it_was_stored() {
        var plain = quota("q-1", "d-1").value("1000.50", "0.01").build();
        var limits = new QuotaLimits(Optional.of(yuan("1")), Optional.of(yuan("99.99")), Optional.of(7), Optional.of(yuan("500")),
                true, Set.of(new PartyId("c-1"), new PartyId("c-2")),
                Set.of(AssociationType.REFERRAL, AssociationType.RESALE),
                List.of(UseLimit.of(UseLimit.SERVICE_TYPE, "hws.service.type.ec2"),
                        new UseLimit("regionCode", "cn-north-1", "华北-北京一"), new UseLimit("unheardOf", null, null)));
        var full = quota("q-2", "d-1").passedOn("r-1", "q-1").type(QuotaType.CASH).limits(limits)
                .status(QuotaStatus.FROZEN).build();
        given(plain, full);

        assertThat(locked("q-1", "q-2")).isEqualTo(Map.of(plain.id(), plain, full.id(), full));
        assertThat(quotas().find(ids("q-2"))).isEqualTo(Map.of(full.id(), full));
    }

    @Test
    @Tag("CPN-61")
    default void a_quota_is_found_by_the_payout_order_it_was_converted_from() {
        var converted = quota("q-1", "d-1").origin(QuotaOrigin.converted("PO-1")).build();
        given(converted, quota("q-2", "d-1").origin(QuotaOrigin.arranged(QuotaSource.TEST)).build());

        assertThat(locked("q-1").get(id("q-1"))).isEqualTo(converted);
        assertThat(stored("q-2").origin()).isEqualTo(QuotaOrigin.arranged(QuotaSource.TEST));
        assertThat(this.<Map<String, CouponQuota>>inTransaction(() -> quotas().holdPayouts(Set.of("PO-1", "PO-2"))))
                .isEqualTo(Map.of("PO-1", converted));
        assertThat(this.<Map<String, CouponQuota>>inTransaction(() -> quotas().holdPayouts(Set.of()))).isEmpty();
    }

    @Test
    default void an_unknown_quota_is_absent() {
        assertThat(locked("q-1")).isEmpty();
        assertThat(locked()).isEmpty();
        assertThat(quotas().find(ids("q-1"))).isEmpty();
        assertThat(quotas().find(List.of())).isEmpty();
        assertThat(this.<Map<QuotaId, CouponQuota>>inTransaction(() -> quotas().lockWithParents(ids("q-1")))).isEmpty();
    }

    @Test
    default void parents_are_locked_along() {
        given(quota("q-1", "d-1").build(), quota("q-2", "d-1").passedOn("r-1", "q-1").build(),
                quota("q-3", "d-1").passedOn("r-2", "q-1").build(), quota("q-4", "d-1").build());

        assertThat(this.<Map<QuotaId, CouponQuota>>inTransaction(() -> quotas().lockWithParents(ids("q-2", "q-3"))))
                .containsOnlyKeys(id("q-1"), id("q-2"), id("q-3"));
        assertThat(this.<Map<QuotaId, CouponQuota>>inTransaction(() -> quotas().lockWithParents(ids("q-1"))))
                .containsOnlyKeys(id("q-1"));
    }

    @Test
    default void a_changed_quota_is_stored_under_the_version_it_was_loaded_with() {
        given(quota("q-1", "d-1").build());
        var changed = frozen(stored("q-1")).unfreeze(NOW.plusSeconds(5)).orThrow().quota()
                .adjustTo(yuan("2000"), NOW.plusSeconds(6)).orThrow().quota();
        update(changed, 1);

        assertThat(stored("q-1")).isEqualTo(changed);
        assertThat(changed.version()).isEqualTo(4);
    }

    @Test
    @Tag("CPN-17")
    default void a_quota_that_somebody_else_changed_meanwhile_is_not_overwritten() {
        given(quota("q-1", "d-1").build());
        var loaded = stored("q-1");
        var first = frozen(loaded);
        update(first, loaded.version());

        assertThatThrownBy(() -> update(loaded.invalidate(NOW).orThrow().quota(), loaded.version()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(stored("q-1")).isEqualTo(first);
    }

    @Test
    @Tag("CPN-17")
    default void one_stale_quota_keeps_the_others_from_being_stored() {
        given(quota("q-1", "d-1").build(), quota("q-2", "d-1").build());
        var one = frozen(stored("q-1"));
        var two = frozen(stored("q-2"));

        assertThatThrownBy(() -> inTransaction(() -> {
            quotas().update(List.of(new Changed<>(one, 1), new Changed<>(two, 9)));
            return null;
        })).isInstanceOf(IllegalStateException.class);
        assertThat(locked("q-1", "q-2").values()).extracting(CouponQuota::status).containsOnly(QuotaStatus.NORMAL);
    }

    @Test
    default void several_changed_quotas_are_stored_at_once() {
        given(quota("q-1", "d-1").build(), quota("q-2", "d-1").build(), quota("q-3", "d-1").build());
        inTransaction(() -> {
            quotas().update(List.of(new Changed<>(frozen(stored("q-1")), 1), new Changed<>(frozen(stored("q-3")), 1)));
            return null;
        });

        assertThat(stored("q-1").status()).isEqualTo(QuotaStatus.FROZEN);
        assertThat(stored("q-2").status()).isEqualTo(QuotaStatus.NORMAL);
        assertThat(stored("q-3").status()).isEqualTo(QuotaStatus.FROZEN);
    }

    @Test
    @Tag("QTA-01")
    default void a_quota_is_stored_once() {
        given(quota("q-1", "d-1").build());

        assertThatThrownBy(() -> given(quota("q-1", "d-2").build())).isInstanceOf(RuntimeException.class);
        assertThat(stored("q-1").partner()).isEqualTo(new PartyId("d-1"));
    }

    @Test
    default void a_broken_transaction_leaves_nothing() {
        assertThatThrownBy(() -> inTransaction(() -> {
            quotas().insert(List.of(quota("q-1", "d-1").build()));
            throw new IllegalArgumentException("broken");
        })).isInstanceOf(IllegalArgumentException.class);
        assertThat(locked("q-1")).isEmpty();
    }

    @Test
    @Tag("QTA-05")
    default void a_transfer_can_begin_when_the_one_before_is_over() {
        assertThat(this.<Boolean>inTransaction(() -> quotas().beginTransfer(id("q-1")))).isTrue();
        assertThat(this.<Boolean>inTransaction(() -> quotas().beginTransfer(id("q-1")) && quotas().beginTransfer(id("q-2"))))
                .isTrue();
    }

    @Test
    @Tag("QTA-02")
    default void quotas_that_are_over_and_do_not_say_so_are_found_earliest_first() {
        var longAgo = NOW.minusSeconds(9_000);
        given(quota("q-1", "d-1").window(longAgo, NOW.minusSeconds(1)).build(),
                quota("q-2", "d-1").window(longAgo, NOW.minusSeconds(3)).status(QuotaStatus.FROZEN).build(),
                quota("q-3", "d-1").window(longAgo, NOW.minusSeconds(2)).status(QuotaStatus.ADJUSTING).build(),
                quota("q-4", "d-1").window(longAgo, NOW.minusSeconds(4)).status(QuotaStatus.INVALID).build(),
                quota("q-5", "d-1").passedOn("r-1", "q-1").window(longAgo, NOW.minusSeconds(4))
                        .status(QuotaStatus.RECLAIMED).build(),
                quota("q-6", "d-1").window(longAgo, NOW).build(),
                quota("q-7", "d-1").build());

        assertThat(this.<List<CouponQuota>>inTransaction(() -> quotas().lockExpired(NOW, 10))).extracting(CouponQuota::id)
                .containsExactly(id("q-2"), id("q-3"), id("q-1"));
        assertThat(this.<List<CouponQuota>>inTransaction(() -> quotas().lockExpired(NOW, 2))).extracting(CouponQuota::id)
                .containsExactly(id("q-2"), id("q-3"));
    }
}
