package org.partnercenter.application.coupon;

import java.util.List;
import java.util.Optional;

import org.partnercenter.domain.coupon.QuotaId;

/** Takes resellers' quotas back, whole (QTA-07). @param quotas 1 to 10, each once @param remark at most 256 characters */
public record TakeBackQuotas(List<QuotaId> quotas, Optional<String> remark) {
}
