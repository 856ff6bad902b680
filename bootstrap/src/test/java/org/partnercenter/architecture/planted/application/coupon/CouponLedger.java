package org.partnercenter.architecture.planted.application.coupon;

public interface CouponLedger {
}
