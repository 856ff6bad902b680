package org.partnercenter.application.coupon;

import org.partnercenter.domain.coupon.QuotaId;

/** Freezes, unfreezes or invalidates a quota. */
public record MoveQuota(QuotaId quota) {
}
