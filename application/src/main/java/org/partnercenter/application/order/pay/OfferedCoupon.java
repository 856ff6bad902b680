package org.partnercenter.application.order.pay;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Validity;
import org.partnercenter.domain.order.pay.HeldCoupon;

import java.time.Instant;
import java.util.Optional;

/** A coupon as it is offered for an order. */
public record OfferedCoupon(HeldCoupon coupon, Money faceValue, Validity validity, Instant createdAt, Optional<Instant> lastUsedAt) {
}
