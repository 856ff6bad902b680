package org.partnercenter.application.coupon;

import java.util.List;

import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

/** Passes the same amount on to each reseller (QTA-04). @param resellers 1 to 100, each once */
public record PassOnQuota(QuotaId quota, List<PartyId> resellers, Money amount) {
}
