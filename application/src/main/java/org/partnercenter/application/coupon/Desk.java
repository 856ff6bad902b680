package org.partnercenter.application.coupon;

import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.CouponReturns;
import org.partnercenter.domain.coupon.QuotaId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The quotas and coupons a batch works on: loaded and locked at once, decided one after the other, each seeing what those before
 * it changed, and stored at once.
 */
final class Desk {

    private final CouponQuotas quotaStore;
    private final Coupons couponStore;
    private final Map<QuotaId, CouponQuota> quotas = new HashMap<>();
    private final Map<QuotaId, Long> quotaVersions = new HashMap<>();
    private final Map<CouponId, Coupon> coupons = new HashMap<>();
    private final Map<CouponId, Long> couponVersions = new HashMap<>();
    private final Set<QuotaId> changedQuotas = new LinkedHashSet<>();
    private final Map<QuotaId, CouponQuota> newQuotas = new LinkedHashMap<>();
    private final Set<CouponId> changedCoupons = new LinkedHashSet<>();
    private final List<Coupon> newCoupons = new ArrayList<>();

    Desk(CouponQuotas quotaStore, Coupons couponStore) {
        this.quotaStore = quotaStore;
        this.couponStore = couponStore;
    }

    void lockQuotas(Collection<QuotaId> ids) {
        keep(quotaStore.lock(ids));
    }

    void lockQuotasWithParents(Collection<QuotaId> ids) {
        keep(quotaStore.lockWithParents(ids));
    }

    private void keep(Map<QuotaId, CouponQuota> loaded) {
        loaded.forEach((id, quota) -> {
            if (quotas.putIfAbsent(id, quota) == null) {
                quotaVersions.put(id, quota.version());
            }
        });
    }

    /** Locks coupons, and the quotas their money can go back to. */
    void lockCoupons(Collection<CouponId> ids) {
        lockHomesOf(couponStore.lock(ids).values());
    }

    void lockHomesOf(Collection<Coupon> locked) {
        locked.forEach(coupon -> {
            coupons.put(coupon.id(), coupon);
            couponVersions.put(coupon.id(), coupon.version());
        });
        lockQuotasWithParents(locked.stream().map(Coupon::quota).collect(Collectors.toSet()));
    }

    /** Locks coupons alone, for commands whose money goes to no quota. */
    void lockCouponsOnly(Collection<CouponId> ids) {
        couponStore.lock(ids).forEach((id, coupon) -> {
            coupons.put(id, coupon);
            couponVersions.put(id, coupon.version());
        });
    }

    Optional<CouponQuota> quota(QuotaId id) {
        return Optional.ofNullable(quotas.get(id));
    }

    Optional<Coupon> coupon(CouponId id) {
        return Optional.ofNullable(coupons.get(id));
    }

    /** The quota that takes back money of the coupon now (QTA-10). */
    QuotaId homeOf(Coupon coupon, Instant now) {
        return quota(coupon.quota()).orElseThrow().home(now);
    }

    void change(CouponQuota quota) {
        quotas.put(quota.id(), quota);
        if (newQuotas.containsKey(quota.id())) {
            newQuotas.put(quota.id(), quota);
        } else {
            changedQuotas.add(quota.id());
        }
    }

    void add(CouponQuota quota) {
        quotas.put(quota.id(), quota);
        newQuotas.put(quota.id(), quota);
    }

    void add(Coupon coupon) {
        newCoupons.add(coupon);
    }

    /** A changed coupon, and what it brings back to quotas. */
    void change(Coupon.Change change, Instant now) {
        coupons.put(change.coupon().id(), change.coupon());
        changedCoupons.add(change.coupon().id());
        change.transfers().forEach(transfer ->
                CouponReturns.booked(transfer, quotas::get, now).ifPresent(this::change));
    }

    void store() {
        if (!newQuotas.isEmpty()) {
            quotaStore.insert(List.copyOf(newQuotas.values()));
        }
        if (!newCoupons.isEmpty()) {
            couponStore.insert(newCoupons);
        }
        if (!changedCoupons.isEmpty()) {
            couponStore.update(changedCoupons.stream()
                    .map(id -> new Changed<>(coupons.get(id), couponVersions.get(id))).toList());
        }
        if (!changedQuotas.isEmpty()) {
            quotaStore.update(changedQuotas.stream()
                    .map(id -> new Changed<>(quotas.get(id), quotaVersions.get(id))).toList());
        }
    }
}
