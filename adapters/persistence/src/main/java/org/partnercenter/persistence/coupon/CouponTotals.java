package org.partnercenter.persistence.coupon;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static org.partnercenter.persistence.db.Tables.COUPON_TOTAL;

import org.jooq.DSLContext;
import org.partnercenter.application.coupon.CouponReads;
import org.partnercenter.application.coupon.IssuedCouponFilter;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.persistence.kernel.Rows;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How many coupons there are for each issuer, model and hour of their end, added up instead of counted. */
final class CouponTotals {

    /** What makes an inserted coupon count, in the statement that inserts it. */
    static final String ADDED = "insert into pc.coupon_total (partner_id, reseller_id, association_type, ends, rows, folded)"
            + " select partner_id, reseller_id, association_type, date_trunc('hour', valid_until, 'UTC'), count(*), false from added group by 1, 2, 3, 4";

    private CouponTotals() {
    }

    /** Whether a whole list is asked for, or the part of it that has not ended before a full hour. */
    static boolean know(Scope scope, IssuedCouponFilter filter, CouponReads.Horizon horizon) {
        return !(scope instanceof Scope.OfHolder) && filter.isOpen() && horizon.reclaimed() && horizon.endedFrom().isEmpty()
                && horizon.expiringFrom().stream().allMatch(CouponTotals::isFullHour);
    }

    private static boolean isFullHour(Instant at) {
        return at.equals(at.truncatedTo(ChronoUnit.HOURS));
    }

    static long total(DSLContext dsl, Scope scope, CouponReads.Horizon horizon) {
        var t = COUPON_TOTAL;
        var total = dsl.select(sum(t.ROWS)).from(t).where(Rows.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.PARTNER_ID))
                .and(horizon.resaleOnly() ? t.ASSOCIATION_TYPE.eq("RESALE") : noCondition())
                .and(horizon.expiringFrom().map(t.ENDS::ge).orElse(noCondition())).fetchSingle().value1();
        return total == null ? 0 : total.longValueExact();
    }
}
