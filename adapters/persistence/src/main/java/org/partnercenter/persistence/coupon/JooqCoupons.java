package org.partnercenter.persistence.coupon;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.partnercenter.persistence.db.Tables.COUPON;
import static org.partnercenter.persistence.db.Tables.LEDGER_TRANSFER;

import org.partnercenter.application.coupon.Changed;
import org.partnercenter.application.coupon.Coupons;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.CouponType;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.CouponRecord;
import org.partnercenter.persistence.kernel.BulkInsert;
import org.partnercenter.persistence.kernel.BulkUpdate;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.kernel.Rows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Coupons as rows. */
public final class JooqCoupons implements Coupons {

    private static final BulkUpdate<CouponRecord> UPDATE = new BulkUpdate<>(COUPON, COUPON.ID, COUPON.VERSION,
            List.of(COUPON.STATUS, COUPON.BALANCE_MINOR, COUPON.HOLD_ORDER_ID, COUPON.HOLD_MINOR, COUPON.LAST_USED_AT,
                    COUPON.LAST_ORDER_ID, COUPON.ENDED_AT, COUPON.TIMES_USED, COUPON.VERSION));

    private static final BulkInsert<CouponRecord> INSERT = BulkInsert.ofAll(COUPON).and(CouponTotals.ADDED);

    private final Database database;
    private final CouponRows rows;

    public JooqCoupons(Database database, JsonCodec json) {
        this.database = database;
        this.rows = new CouponRows(json);
    }

    @Override
    public Map<CouponId, Coupon> lock(Collection<CouponId> ids) {
        var byId = new HashMap<CouponId, Coupon>();
        if (!ids.isEmpty()) {
            database.dsl().selectFrom(COUPON).where(Rows.among(COUPON.ID, ids.stream().map(CouponId::value).toList()))
                    .orderBy(COUPON.ID).forUpdate().fetch(rows::coupon).forEach(coupon -> byId.put(coupon.id(), coupon));
        }
        return byId;
    }

    @Override
    public boolean anyExpired(Instant now) {
        return database.dsl().fetchExists(COUPON, COUPON.VALID_UNTIL.lt(now).and(COUPON.STATUS.eq(CouponStatus.AVAILABLE.name())));
    }

    @Override
    public List<Coupon> lockExpired(Instant now, int limit) {
        return database.dsl().selectFrom(COUPON)
                .where(COUPON.VALID_UNTIL.lt(now)).and(COUPON.STATUS.eq(CouponStatus.AVAILABLE.name()))
                .orderBy(COUPON.VALID_UNTIL).limit(limit).forUpdate().skipLocked().fetch(rows::coupon);
    }

    @Override
    public List<Coupon> lockAvailable(PartyId holder, PartyId partner) {
        return database.dsl().selectFrom(COUPON)
                .where(COUPON.CUSTOMER_ID.eq(holder.value())).and(COUPON.PARTNER_ID.eq(partner.value()))
                .and(COUPON.STATUS.eq(CouponStatus.AVAILABLE.name()))
                .orderBy(COUPON.ID).forUpdate().fetch(rows::coupon);
    }

    @Override
    public List<Coupon> lockAvailable(PartyId holder, CouponType type) {
        return database.dsl().selectFrom(COUPON)
                .where(COUPON.CUSTOMER_ID.eq(holder.value())).and(COUPON.TYPE.eq(type.name()))
                .and(COUPON.STATUS.eq(CouponStatus.AVAILABLE.name()))
                .orderBy(COUPON.ID).forUpdate().fetch(rows::coupon);
    }

    @Override
    public Map<CouponId, OrderId> heldFor(PartyId holder, Collection<OrderId> orders) {
        var held = new HashMap<CouponId, OrderId>();
        if (!orders.isEmpty()) {
            database.dsl().select(COUPON.ID, COUPON.HOLD_ORDER_ID).from(COUPON)
                    .where(COUPON.HOLD_ORDER_ID.in(orders.stream().map(OrderId::value).toList())).and(COUPON.CUSTOMER_ID.eq(holder.value()))
                    .forEach(row -> held.put(new CouponId(row.value1()), new OrderId(row.value2())));
        }
        return held;
    }

    @Override
    public Map<UseKey, Coupon.Use> uses(Collection<UseKey> keys) {
        var t = LEDGER_TRANSFER;
        var used = t.KIND.eq(CouponMovement.COUPON_USED.name());
        var total = sum(when(used, t.AMOUNT_MINOR).otherwise(0L));
        var left = sum(when(used, t.AMOUNT_MINOR).otherwise(t.AMOUNT_MINOR.neg()));
        var last = max(when(used, t.OCCURRED_AT));
        var uses = new HashMap<UseKey, Coupon.Use>();
        if (keys.isEmpty()) {
            return uses;
        }
        database.dsl().select(t.COUPON_ID, t.ORDER_ID, t.CURRENCY, total, left, last).from(t)
                .where(row(t.COUPON_ID, t.ORDER_ID).in(keys.stream()
                        .map(key -> row(key.coupon().value(), key.order().value())).toList()))
                .and(t.KIND.in(CouponMovement.COUPON_USED.name(), CouponMovement.COUPON_REFUNDED.name(),
                        CouponMovement.RECLAIMED_ON_UNSUBSCRIPTION.name()))
                .groupBy(t.COUPON_ID, t.ORDER_ID, t.CURRENCY).having(left.gt(BigDecimal.ZERO))
                .forEach(found -> uses.put(new UseKey(new CouponId(found.value1()), new OrderId(found.value2())),
                        new Coupon.Use(money(found.value4(), found.value3()), money(found.value5(), found.value3()),
                                found.value6())));
        return uses;
    }

    private static Money money(BigDecimal minor, String currency) {
        return Money.ofMinor(minor.longValueExact(), Currency.getInstance(currency));
    }

    @Override
    public void insert(List<Coupon> coupons) {
        INSERT.records(database.dsl(), coupons.stream().map(rows::row).toList());
    }

    @Override
    public void update(List<Changed<Coupon>> coupons) {
        UPDATE.run(database.dsl(), coupons.stream()
                .map(coupon -> new BulkUpdate.Versioned<>(rows.row(coupon.value()), coupon.loadedVersion())).toList());
    }
}
