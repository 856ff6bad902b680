package org.partnercenter.application.coupon;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

/** News: what was left of a coupon was taken from its holder before its time was over. */
public record CouponReclaimed(String coupon, PartyId holder, Money amount) {
}
