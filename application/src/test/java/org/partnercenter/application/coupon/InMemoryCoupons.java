package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Ledger;
import org.partnercenter.application.kernel.Reference;
import org.partnercenter.application.testing.InMemoryLedger;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.CouponType;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Coupons in memory. Refuses to store one twice, or one that was changed since it was loaded. */
public final class InMemoryCoupons implements Coupons, Rollbackable {

    private final Map<CouponId, Coupon> rows = new TreeMap<>();
    private final InMemoryLedger ledger;

    public InMemoryCoupons(InMemoryLedger ledger) {
        this.ledger = ledger;
    }

    public List<Coupon> all() {
        return List.copyOf(rows.values());
    }

    @Override
    public Map<CouponId, Coupon> lock(Collection<CouponId> ids) {
        return ids.stream().distinct().map(rows::get).filter(row -> row != null)
                .collect(Collectors.toMap(Coupon::id, row -> row));
    }

    @Override
    public boolean anyExpired(Instant now) {
        return !lockExpired(now, 1).isEmpty();
    }

    @Override
    public List<Coupon> lockExpired(Instant now, int limit) {
        return rows.values().stream().filter(InMemoryCoupons::isAvailable).filter(row -> row.validity().isOver(now))
                .sorted(Comparator.comparing(row -> row.validity().until())).limit(limit).toList();
    }

    @Override
    public List<Coupon> lockAvailable(PartyId holder, PartyId partner) {
        return rows.values().stream().filter(InMemoryCoupons::isAvailable)
                .filter(row -> row.holder().equals(holder) && row.partner().equals(partner)).toList();
    }

    @Override
    public List<Coupon> lockAvailable(PartyId holder, CouponType type) {
        return rows.values().stream().filter(InMemoryCoupons::isAvailable)
                .filter(row -> row.holder().equals(holder) && row.type() == type).toList();
    }

    @Override
    public Map<CouponId, OrderId> heldFor(PartyId holder, Collection<OrderId> orders) {
        return rows.values().stream().filter(row -> row.holder().equals(holder) && row.hold().map(Coupon.Hold::order)
                .filter(orders::contains).isPresent()).collect(Collectors.toMap(Coupon::id, row -> row.hold().orElseThrow().order()));
    }

    private static boolean isAvailable(Coupon row) {
        return row.status() == CouponStatus.AVAILABLE;
    }

    @Override
    public Map<UseKey, Coupon.Use> uses(Collection<UseKey> keys) {
        var uses = new HashMap<UseKey, Coupon.Use>();
        keys.forEach(key -> use(key).ifPresent(use -> uses.put(key, use)));
        return uses;
    }

    private Optional<Coupon.Use> use(UseKey key) {
        var ofOrder = ledger.entries().stream().filter(entry -> refersTo(entry, Reference.COUPON, key.coupon().value())
                && refersTo(entry, Reference.ORDER, key.order().value())).toList();
        var used = ofOrder.stream().filter(entry -> isKind(entry, CouponMovement.COUPON_USED)).toList();
        var returned = ofOrder.stream().filter(entry -> isKind(entry, CouponMovement.COUPON_REFUNDED)
                || isKind(entry, CouponMovement.RECLAIMED_ON_UNSUBSCRIPTION)).toList();
        if (used.isEmpty()) {
            return Optional.empty();
        }
        var last = used.stream().map(Ledger.Entry::at).max(Comparator.naturalOrder()).orElseThrow();
        var left = sum(used).minus(sum(returned));
        return left.isPositive() ? Optional.of(new Coupon.Use(sum(used), left, last)) : Optional.empty();
    }

    private static Money sum(List<Ledger.Entry> entries) {
        return entries.stream().map(entry -> entry.posting().transfer().amount()).reduce(Money.zero(Money.CNY), Money::plus);
    }

    static boolean isKind(Ledger.Entry entry, CouponMovement movement) {
        return entry.posting().transfer().kind().equals(movement.name());
    }

    static boolean refersTo(Ledger.Entry entry, Reference reference, String id) {
        return id.equals(entry.posting().references().get(reference));
    }

    @Override
    public void insert(List<Coupon> coupons) {
        coupons.forEach(coupon -> {
            if (rows.putIfAbsent(coupon.id(), coupon) != null) {
                throw new IllegalStateException("coupon " + coupon.id() + " is stored already");
            }
        });
    }

    @Override
    public void update(List<Changed<Coupon>> coupons) {
        coupons.forEach(changed -> rows.compute(changed.value().id(), (id, row) -> {
            if (row == null || row.version() != changed.loadedVersion()) {
                throw new IllegalStateException("coupon " + id + " was changed by somebody else meanwhile");
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
