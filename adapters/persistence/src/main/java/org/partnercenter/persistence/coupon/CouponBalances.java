package org.partnercenter.persistence.coupon;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.partnercenter.persistence.db.Tables.COUPON;
import static org.partnercenter.persistence.db.Tables.COUPON_QUOTA;

import org.jooq.Record3;
import org.jooq.Select;
import org.partnercenter.persistence.kernel.StoredBalances;

/** The balances of quotas and coupons. */
public final class CouponBalances implements StoredBalances {

    @Override
    public Select<Record3<String, String, Long>> rows() {
        return select(inline("quota/").concat(COUPON_QUOTA.ID), COUPON_QUOTA.CURRENCY, COUPON_QUOTA.BALANCE_MINOR)
                .from(COUPON_QUOTA)
                .unionAll(select(inline("coupon/").concat(COUPON.ID), COUPON.CURRENCY, COUPON.BALANCE_MINOR).from(COUPON));
    }
}
