package org.partnercenter.application.coupon;

import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.QuotaEvent;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaTransition;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Quotas in memory. Refuses to store one twice, or one that was changed since it was loaded. */
public final class InMemoryCouponQuotas implements CouponQuotas, Rollbackable {

    private final Map<QuotaId, CouponQuota> rows = new TreeMap<>();
    private final Set<QuotaId> transfersElsewhere = new HashSet<>();

    /** Has another transaction pass this quota on from now on. */
    public void transferRunningElsewhere(QuotaId id) {
        transfersElsewhere.add(id);
    }

    public List<CouponQuota> all() {
        return List.copyOf(rows.values());
    }

    @Override
    public Map<QuotaId, CouponQuota> find(Collection<QuotaId> ids) {
        return ids.stream().distinct().map(rows::get).filter(row -> row != null)
                .collect(Collectors.toMap(CouponQuota::id, row -> row));
    }

    @Override
    public Map<QuotaId, CouponQuota> lock(Collection<QuotaId> ids) {
        return find(ids);
    }

    @Override
    public Map<QuotaId, CouponQuota> lockWithParents(Collection<QuotaId> ids) {
        var all = new HashSet<>(ids);
        find(ids).values().stream().map(CouponQuota::parent).flatMap(Optional::stream).forEach(all::add);
        return find(all);
    }

    @Override
    public boolean beginTransfer(QuotaId id) {
        return !transfersElsewhere.contains(id);
    }

    @Override
    public boolean anyExpired(Instant now) {
        return !lockExpired(now, 1).isEmpty();
    }

    @Override
    public List<CouponQuota> lockExpired(Instant now, int limit) {
        return rows.values().stream()
                .filter(row -> row.validity().isOver(now) && QuotaTransition.TABLE.allows(row.status(), QuotaEvent.EXPIRE))
                .sorted(Comparator.comparing(row -> row.validity().until())).limit(limit).toList();
    }

    @Override
    public Map<String, CouponQuota> holdPayouts(Set<String> numbers) {
        return rows.values().stream().filter(row -> row.origin().payoutOrder().filter(numbers::contains).isPresent())
                .collect(Collectors.toMap(row -> row.origin().payoutOrder().orElseThrow(), row -> row));
    }

    @Override
    public void insert(List<CouponQuota> quotas) {
        quotas.forEach(quota -> {
            if (rows.putIfAbsent(quota.id(), quota) != null) {
                throw new IllegalStateException("quota " + quota.id() + " is stored already");
            }
        });
    }

    @Override
    public void update(List<Changed<CouponQuota>> quotas) {
        quotas.forEach(changed -> rows.compute(changed.value().id(), (id, row) -> {
            if (row == null || row.version() != changed.loadedVersion()) {
                throw new IllegalStateException("quota " + id + " was changed by somebody else meanwhile");
            }
            return changed.value();
        }));
    }

    @Override
    public Runnable snapshot() {
        var copy = Map.copyOf(rows);
        return () -> {
            rows.clear();
            rows.putAll(copy);
        };
    }
}
