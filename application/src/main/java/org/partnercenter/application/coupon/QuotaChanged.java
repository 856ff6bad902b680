package org.partnercenter.application.coupon;

import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaStatus;
import org.partnercenter.domain.kernel.Money;

/** A quota after what happened to it. */
public record QuotaChanged(QuotaId quota, QuotaStatus status, Money value, Money balance) {
}
