package org.partnercenter.application.coupon;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;

/** News: somebody has got a coupon. */
public record CouponIssued(String coupon, PartyId holder, Money amount, Instant expires) {
}
