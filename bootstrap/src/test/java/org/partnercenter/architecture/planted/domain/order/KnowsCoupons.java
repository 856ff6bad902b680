package org.partnercenter.architecture.planted.domain.order;

import org.partnercenter.architecture.BreaksARule;
import org.partnercenter.architecture.planted.domain.coupon.Coupon;

@BreaksARule
record KnowsCoupons(Coupon coupon) {
}
