package org.partnercenter.application.coupon;

import java.util.Optional;

import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.kernel.Money;

/**
 * A coupon after what happened to it.
 *
 * @param toPartner what went back to the partner's quota instead of the holder
 */
public record CouponChanged(CouponId coupon, CouponStatus status, Money balance, Optional<Money> held, Money toPartner) {
}
