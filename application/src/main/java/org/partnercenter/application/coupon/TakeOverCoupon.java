package org.partnercenter.application.coupon;

import java.time.Instant;
import java.util.Optional;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

/** Takes over a coupon that was issued elsewhere. @param from the quota's own window where empty, as for {@code until} */
public record TakeOverCoupon(CouponId coupon, QuotaId quota, PartyId customer, Money faceValue, Money balance, Optional<Instant> from,
                             Optional<Instant> until, Optional<String> memo) {
}
