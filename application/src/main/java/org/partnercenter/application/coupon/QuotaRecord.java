package org.partnercenter.application.coupon;

import java.time.Instant;
import java.util.Optional;

import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

/** One passing on or taking back of quota. @param operator who did it: the operator, else the party */
public record QuotaRecord(String id, String operator, CouponMovement movement, QuotaId quota, QuotaId parent, Money amount, Instant at,
                          PartyId reseller, Optional<String> remark) {
}
