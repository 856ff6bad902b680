package org.partnercenter.application.coupon;

import java.time.Instant;
import java.util.Optional;

import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

/** One movement of a coupon as issuers know it. */
public record CouponRecord(String id, CouponMovement movement, QuotaId quota, QuotaType quotaType, CouponId coupon, PartyId customer,
                           Money amount, Instant at, Optional<String> remark) {
}
