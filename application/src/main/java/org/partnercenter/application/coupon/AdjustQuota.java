package org.partnercenter.application.coupon;

import java.util.Optional;

import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.kernel.Money;

/**
 * Adjusts a quota. While it is being adjusted it can be seen but not used (QTA-03).
 *
 * @param newValue the new value; empty to begin adjusting, or to finish without a change
 * @param finish   false leaves the quota in adjustment
 */
public record AdjustQuota(QuotaId quota, Optional<Money> newValue, boolean finish) {
}
