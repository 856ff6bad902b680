package org.partnercenter.rest.coupon;

import java.math.BigDecimal;
import java.util.function.Supplier;
import org.partnercenter.application.coupon.TakeOverCoupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.rest.kernel.Input;

/** The body of a takeover, with the coupon it is of. */
record TakeOverBody(String couponId, String quotaId, String customerId, BigDecimal faceValue, BigDecimal balance, String validTime,
                    String expireTime, String memo) {

    /** The command, for when nothing was at fault. */
    Supplier<TakeOverCoupon> command(Input in) {
        var coupon = in.field("coupon_id", couponId).required().id();
        var quota = in.field("quota_id", quotaId).required().id();
        var customer = in.field("customer_id", customerId).required().party();
        var face = in.amount("face_value", faceValue, Wire.LARGEST_FACE_VALUE);
        var left = in.amount("balance", balance, Wire.LARGEST_FACE_VALUE);
        var from = in.field("valid_time", validTime).instant();
        var until = in.field("expire_time", expireTime).instant();
        var remark = in.field("memo", memo).text(OwnIssueBody.MAX_MEMO);
        return () -> new TakeOverCoupon(new CouponId(coupon.orElseThrow()), new QuotaId(quota.orElseThrow()), customer.orElseThrow(),
                face.orElseThrow(), left.orElseThrow(), from, until, remark);
    }
}
