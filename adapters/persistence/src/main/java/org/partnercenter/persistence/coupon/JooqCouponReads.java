package org.partnercenter.persistence.coupon;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.partnercenter.persistence.db.Tables.AUDIT_ENTRY;
import static org.partnercenter.persistence.db.Tables.COUPON;
import static org.partnercenter.persistence.db.Tables.COUPON_QUOTA;
import static org.partnercenter.persistence.db.Tables.COUPON_TOTAL;
import static org.partnercenter.persistence.db.Tables.LEDGER_TRANSFER;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.partnercenter.application.coupon.CouponReads;
import org.partnercenter.application.coupon.CouponRecord;
import org.partnercenter.application.coupon.CouponRecordFilter;
import org.partnercenter.application.coupon.HeldCouponFilter;
import org.partnercenter.application.coupon.IssuedCouponFilter;
import org.partnercenter.application.coupon.PassedQuotaFilter;
import org.partnercenter.application.coupon.QuotaFilter;
import org.partnercenter.application.coupon.QuotaRecord;
import org.partnercenter.application.coupon.QuotaRecordFilter;
import org.partnercenter.application.coupon.TimelineEntry;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Totals;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.EitherEnd;
import org.partnercenter.persistence.kernel.FoldedTotals;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.kernel.Rows;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** Lists of quota and coupons: one count and one slice each, both served by an index. */
public final class JooqCouponReads implements CouponReads {

    private final Database database;
    private final CouponRows rows;
    private final CouponTimeline timeline;

    public JooqCouponReads(Database database, JsonCodec json) {
        this.database = database;
        this.rows = new CouponRows(json);
        this.timeline = new CouponTimeline(database, json);
    }

    /** How many rows these lists have, as it is kept. */
    public static Totals totals(Database database) {
        var t = COUPON_TOTAL;
        return new FoldedTotals(database, t, List.of(t.PARTNER_ID, t.ENDS), List.of(t.RESELLER_ID, t.ASSOCIATION_TYPE));
    }

    @Override
    public Page<Coupon> held(PartyId holder, HeldCouponFilter filter, Horizon horizon, Instant now, PageRequest page) {
        var t = COUPON;
        var condition = t.CUSTOMER_ID.eq(holder.value())
                .and(CouponConditions.eq(t.ID, filter.coupon()))
                .and(CouponConditions.ofOrder(filter.order()))
                .and(filter.promotionPlan().isPresent() ? falseCondition() : noCondition())
                .and(CouponConditions.eq(t.TYPE, filter.type().map(Enum::name)))
                .and(CouponConditions.status(filter.status(), now))
                .and(CouponConditions.within(t.CREATED_AT, filter.active()))
                .and(CouponConditions.eq(coalesce(t.RESELLER_ID, t.PARTNER_ID), filter.source()))
                .and(CouponConditions.horizon(horizon));
        return coupons(new Scope.OfHolder(holder), condition, page, () -> count(COUPON, condition));
    }

    @Override
    public Page<Coupon> issued(Scope scope, IssuedCouponFilter filter, Horizon horizon, Instant now, PageRequest page) {
        var t = COUPON;
        var condition = Rows.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID)
                .and(CouponConditions.eq(t.ID, filter.coupon()))
                .and(CouponConditions.eq(t.CUSTOMER_ID, filter.customer()))
                .and(CouponConditions.ofOrder(filter.order()))
                .and(CouponConditions.eq(t.QUOTA_ID, filter.quota()))
                .and(CouponConditions.eq(t.TYPE, filter.type().map(Enum::name)))
                .and(CouponConditions.status(filter.status(), now))
                .and(CouponConditions.within(t.CREATED_AT, filter.created()))
                .and(CouponConditions.within(t.VALID_FROM, filter.effective()))
                .and(CouponConditions.within(t.VALID_UNTIL, filter.expires()))
                .and(CouponConditions.horizon(horizon));
        return coupons(scope, condition, page, CouponTotals.know(scope, filter, horizon) ? () -> CouponTotals.total(database.dsl(), scope, horizon)
                : () -> count(t, condition));
    }

    private Page<Coupon> coupons(Scope scope, Condition condition, PageRequest page, LongSupplier total) {
        return page(scope, total, page, slice -> database.dsl().selectFrom(COUPON).where(condition)
                .and(CouponConditions.behind(COUPON, COUPON.CREATED_AT, COUPON.ID, page))
                .orderBy(CouponConditions.newest(slice, COUPON.CREATED_AT, COUPON.ID)).offset(slice.offset()).limit(slice.limit())
                .fetch(rows::coupon));
    }

    @Override
    public Optional<Coupon> coupon(Scope scope, CouponId id) {
        return database.seenBy(scope, () -> database.dsl().selectFrom(COUPON).where(COUPON.ID.eq(id.value()))
                .and(Rows.visible(scope, COUPON.PARTNER_ID, COUPON.RESELLER_ID, COUPON.CUSTOMER_ID))
                .fetchOptional(rows::coupon));
    }

    @Override
    public Page<CouponQuota> quotas(Scope scope, QuotaFilter filter, Instant now, PageRequest page) {
        var t = COUPON_QUOTA;
        var condition = Rows.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.PARTNER_ID)
                .and(filter.ids().isEmpty() ? noCondition() : t.ID.in(filter.ids()))
                .and(CouponConditions.quotaStatuses(filter.statuses(), now))
                .and(CouponConditions.eq(t.TYPE, filter.type().map(Enum::name)))
                .and(CouponConditions.within(t.CREATED_AT, filter.created()))
                .and(CouponConditions.within(t.VALID_FROM, filter.effective()))
                .and(CouponConditions.within(t.VALID_UNTIL, filter.expires()));
        return quotas(scope, condition, page);
    }

    private Page<CouponQuota> quotas(Scope scope, Condition condition, PageRequest page) {
        return page(scope, () -> count(COUPON_QUOTA, condition), page, slice -> database.dsl().selectFrom(COUPON_QUOTA).where(condition)
                .and(CouponConditions.behind(COUPON_QUOTA, COUPON_QUOTA.CREATED_AT, COUPON_QUOTA.ID, page))
                .orderBy(CouponConditions.newest(slice, COUPON_QUOTA.CREATED_AT, COUPON_QUOTA.ID)).offset(slice.offset()).limit(slice.limit())
                .fetch(rows::quota));
    }

    @Override
    public Optional<CouponQuota> quota(Scope scope, QuotaId id) {
        var t = COUPON_QUOTA;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.ID.eq(id.value()))
                .and(Rows.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.PARTNER_ID)).fetchOptional(rows::quota));
    }

    @Override
    public Page<CouponRecord> records(Scope scope, CouponRecordFilter filter, PageRequest page) {
        var t = LEDGER_TRANSFER;
        var q = COUPON_QUOTA;
        var c = COUPON;
        var kinds = filter.movements().orElseGet(() -> Set.copyOf(CouponMovement.couponRecords())).stream()
                .filter(CouponMovement::isCouponRecord).map(Enum::name).toList();
        var condition = Rows.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID)
                .and(filter.failed() ? falseCondition() : noCondition())
                .and(t.KIND.in(kinds))
                .and(CouponConditions.eq(t.QUOTA_ID, filter.quota()))
                .and(filter.coupons().map(ids -> (Condition) t.COUPON_ID.in(ids)).orElse(noCondition()))
                .and(CouponConditions.eq(t.CUSTOMER_ID, filter.customer()))
                .and(CouponConditions.within(t.OCCURRED_AT, filter.at()))
                .and(filter.quotaType().map(type -> ofType(scope, type)).orElse(noCondition()));
        return page(scope, () -> count(t, condition), page, slice -> database.dsl()
                .select(t.ID, t.KIND, t.QUOTA_ID, t.COUPON_ID, t.CUSTOMER_ID, t.AMOUNT_MINOR, t.CURRENCY, t.OCCURRED_AT,
                        t.REMARK, coalesce(q.TYPE, c.TYPE))
                .from(t).leftJoin(q).on(q.ID.eq(t.QUOTA_ID)).leftJoin(c).on(c.ID.eq(t.COUPON_ID)).where(condition)
                .and(CouponConditions.behind(scope, page)).orderBy(CouponConditions.latest(scope, slice))
                .offset(slice.offset()).limit(slice.limit())
                .fetch(row -> new CouponRecord(row.get(t.ID), CouponMovement.valueOf(row.get(t.KIND)),
                        new QuotaId(row.get(t.QUOTA_ID)), QuotaType.valueOf(row.value10()),
                        new CouponId(row.get(t.COUPON_ID)), new PartyId(row.get(t.CUSTOMER_ID)),
                        Money.ofMinor(row.get(t.AMOUNT_MINOR), Currency.getInstance(row.get(t.CURRENCY))),
                        row.get(t.OCCURRED_AT), Optional.ofNullable(row.get(t.REMARK)))));
    }

    /** Money of a reseller's coupon may go back to its distributor's quota, which it does not see: the coupon tells the type too. */
    private static Condition ofType(Scope scope, QuotaType type) {
        return scope instanceof Scope.OfReseller
                ? LEDGER_TRANSFER.COUPON_ID.in(select(COUPON.ID).from(COUPON).where(COUPON.TYPE.eq(type.coupons().name())))
                : LEDGER_TRANSFER.QUOTA_ID.in(select(COUPON_QUOTA.ID).from(COUPON_QUOTA).where(COUPON_QUOTA.TYPE.eq(type.name())));
    }

    @Override
    public Page<CouponQuota> passedOn(PartyId distributor, PassedQuotaFilter filter, PageRequest page) {
        var t = COUPON_QUOTA;
        return quotas(new Scope.OfPartner(distributor), t.PARTNER_ID.eq(distributor.value()).and(t.RESELLER_ID.isNotNull())
                .and(CouponConditions.eq(t.ID, filter.quota()))
                .and(CouponConditions.eq(t.RESELLER_ID, filter.reseller()))
                .and(CouponConditions.eq(t.PARENT_ID, filter.parent())), page);
    }

    @Override
    public Page<QuotaRecord> quotaRecords(Scope scope, QuotaRecordFilter filter, PageRequest page) {
        var t = LEDGER_TRANSFER;
        var a = AUDIT_ENTRY;
        Field<String> operator = coalesce(a.OPERATOR, a.PARTY_ID);
        var kinds = filter.movement().map(List::of).orElseGet(CouponMovement::quotaRecords).stream()
                .filter(CouponMovement::isQuotaRecord).map(Enum::name).toList();
        var condition = CouponConditions.passing(scope).and(t.RESELLER_ID.isNotNull()).and(t.KIND.in(kinds))
                .and(CouponConditions.eq(t.RESELLER_ID, filter.reseller()))
                .and(CouponConditions.eq(t.QUOTA_ID, filter.quota()))
                .and(CouponConditions.eq(t.PARENT_QUOTA_ID, filter.parent()))
                .and(CouponConditions.within(t.OCCURRED_AT, filter.at()));
        return page(scope, () -> count(t, condition), page, slice -> database.dsl()
                .select(t.ID, operator, t.KIND, t.QUOTA_ID, t.PARENT_QUOTA_ID, t.AMOUNT_MINOR, t.CURRENCY, t.OCCURRED_AT,
                        t.RESELLER_ID, t.REMARK)
                .from(t).join(a).on(a.ID.eq(t.COMMAND_ID)).where(condition).and(CouponConditions.behind(scope, page)).orderBy(CouponConditions.latest(scope, slice))
                .offset(slice.offset()).limit(slice.limit())
                .fetch(row -> new QuotaRecord(row.get(t.ID), row.get(operator), CouponMovement.valueOf(row.get(t.KIND)),
                        new QuotaId(row.get(t.QUOTA_ID)), new QuotaId(row.get(t.PARENT_QUOTA_ID)),
                        Money.ofMinor(row.get(t.AMOUNT_MINOR), Currency.getInstance(row.get(t.CURRENCY))),
                        row.get(t.OCCURRED_AT), new PartyId(row.get(t.RESELLER_ID)),
                        Optional.ofNullable(row.get(t.REMARK)))));
    }

    @Override
    public List<TimelineEntry> timeline(Scope scope, CouponId id, int limit) {
        return timeline.of(scope, "coupon", id.value(), LEDGER_TRANSFER.COUPON_ID.eq(id.value()), limit);
    }

    @Override
    public List<TimelineEntry> timeline(Scope scope, QuotaId id, int limit) {
        return timeline.of(scope, "coupon-quota", id.value(),
                LEDGER_TRANSFER.QUOTA_ID.eq(id.value()).or(LEDGER_TRANSFER.PARENT_QUOTA_ID.eq(id.value())), limit);
    }

    private long count(Table<?> table, Condition condition) {
        return database.dsl().selectCount().from(table).where(condition).fetchSingle().value1();
    }

    private <T> Page<T> page(Scope scope, LongSupplier counted, PageRequest page, Function<EitherEnd, List<T>> slice) {
        return database.seenBy(scope, () -> !page.counted() ? new Page<>(0, slice.apply(EitherEnd.of(page, 0))) : database.reading(() -> {
            long total = counted.getAsLong();
            var part = EitherEnd.of(page, total);
            return total == 0 ? Page.<T>empty() : new Page<>(total, part.limit() == 0 ? List.of() : part.inOrder(slice.apply(part)));
        }));
    }
}
