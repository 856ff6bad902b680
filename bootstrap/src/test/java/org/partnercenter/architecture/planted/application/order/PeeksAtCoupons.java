package org.partnercenter.architecture.planted.application.order;

import org.partnercenter.architecture.BreaksARule;
import org.partnercenter.architecture.planted.application.coupon.CouponLedger;

@BreaksARule
public interface PeeksAtCoupons extends CouponLedger {
}
