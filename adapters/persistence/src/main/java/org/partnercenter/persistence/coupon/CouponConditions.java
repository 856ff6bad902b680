package org.partnercenter.persistence.coupon;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.partnercenter.persistence.db.Tables.COUPON;
import static org.partnercenter.persistence.db.Tables.COUPON_QUOTA;
import static org.partnercenter.persistence.db.Tables.LEDGER_TRANSFER;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.TableField;
import org.partnercenter.application.coupon.CouponReads;
import org.partnercenter.application.coupon.TimeRange;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.QuotaStatus;
import org.partnercenter.persistence.kernel.EitherEnd;
import org.partnercenter.persistence.kernel.Rows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Filters of the lists as conditions. */
final class CouponConditions {

    private CouponConditions() {
    }

    static Condition eq(Field<String> column, Optional<String> value) {
        return value.<Condition>map(column::eq).orElse(noCondition());
    }

    static Condition within(Field<Instant> column, TimeRange range) {
        return range.begin().<Condition>map(column::gt).orElse(noCondition())
                .and(range.end().<Condition>map(column::lt).orElse(noCondition()));
    }

    /** Rows behind the marker in a list of newest first; none behind a marker that names nothing. */
    static Condition behind(Table<?> table, TableField<?, Instant> createdAt, TableField<?, String> id, PageRequest page) {
        var seen = table.as("seen");
        return page.after().<Condition>map(marker -> row(createdAt, id).lt(
                select(seen.field(createdAt), seen.field(id)).from(seen).where(seen.field(id).eq(marker))))
                .orElse(noCondition());
    }

    /** Newest first, or the other way round from the far end. */
    static List<SortField<?>> newest(EitherEnd slice, TableField<?, Instant> createdAt, TableField<?, String> id) {
        return List.of(sorted(slice, createdAt), sorted(slice, id));
    }

    private static SortField<?> sorted(EitherEnd slice, Field<?> column) {
        return slice.reversed() ? column.asc() : column.desc();
    }

    /** Of all movements, the order of their ids, which are drawn in the order of time, is served by an index; of one party's that of time is. */
    static List<SortField<?>> latest(Scope scope, EitherEnd slice) {
        var t = LEDGER_TRANSFER;
        return scope instanceof Scope.Everything ? List.of(sorted(slice, t.ID)) : newest(slice, t.OCCURRED_AT, t.ID);
    }

    /** Movements behind the marker in that order. */
    static Condition behind(Scope scope, PageRequest page) {
        var t = LEDGER_TRANSFER;
        return scope instanceof Scope.Everything ? page.after().<Condition>map(t.ID::lt).orElse(noCondition())
                : behind(t, t.OCCURRED_AT, t.ID, page);
    }

    /** Movements of quota between a partner and its resellers are that partner's, whatever else is its resellers'. */
    static Condition passing(Scope scope) {
        var t = LEDGER_TRANSFER;
        return scope instanceof Scope.OfPartner own ? t.PARTNER_ID.eq(own.partner().value())
                : Rows.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID);
    }

    /** An order that holds the coupon, or used it, be it long ago. */
    static Condition ofOrder(Optional<String> order) {
        return order.map(id -> COUPON.HOLD_ORDER_ID.eq(id).or(COUPON.LAST_ORDER_ID.eq(id)).or(exists(selectOne()
                .from(LEDGER_TRANSFER).where(LEDGER_TRANSFER.COUPON_ID.eq(COUPON.ID)).and(LEDGER_TRANSFER.ORDER_ID.eq(id)))))
                .orElse(noCondition());
    }

    /** CPN-50: available and over means expired. */
    static Condition status(Optional<CouponStatus> status, Instant now) {
        var available = COUPON.STATUS.eq(CouponStatus.AVAILABLE.name());
        return status.map(wanted -> switch (wanted) {
            case AVAILABLE -> available.and(COUPON.VALID_UNTIL.ge(now));
            case EXPIRED -> COUPON.STATUS.eq(CouponStatus.EXPIRED.name()).or(available.and(COUPON.VALID_UNTIL.lt(now)));
            case NOT_ACTIVATED, USED, RECLAIMED -> COUPON.STATUS.eq(wanted.name());
        }).orElse(noCondition());
    }

    static Condition quotaStatuses(Set<QuotaStatus> statuses, Instant now) {
        return statuses.isEmpty() ? noCondition()
                : statuses.stream().map(status -> quotaStatus(status, now)).reduce(Condition::or).orElseThrow();
    }

    private static Condition quotaStatus(QuotaStatus status, Instant now) {
        var t = COUPON_QUOTA;
        return switch (status) {
            case NORMAL, ADJUSTING, FROZEN -> t.STATUS.eq(status.name()).and(t.VALID_UNTIL.ge(now));
            case INVALID -> t.STATUS.eq(status.name()).or(t.VALID_UNTIL.lt(now)
                    .and(t.STATUS.in(QuotaStatus.NORMAL.name(), QuotaStatus.ADJUSTING.name(), QuotaStatus.FROZEN.name())));
            case RECLAIMED -> t.STATUS.eq(status.name());
        };
    }

    static Condition horizon(CouponReads.Horizon horizon) {
        var t = COUPON;
        return horizon.expiringFrom().<Condition>map(t.VALID_UNTIL::ge).orElse(noCondition())
                .and(horizon.endedFrom().<Condition>map(from -> t.ENDED_AT.isNull().or(t.ENDED_AT.ge(from)))
                        .orElse(noCondition()))
                .and(horizon.reclaimed() ? noCondition() : t.STATUS.ne(CouponStatus.RECLAIMED.name()))
                .and(horizon.resaleOnly() ? t.ASSOCIATION_TYPE.eq("RESALE") : noCondition());
    }
}
