package org.partnercenter.application.coupon;

import java.util.Optional;
import java.util.Set;

import org.partnercenter.domain.coupon.QuotaStatus;
import org.partnercenter.domain.coupon.QuotaType;

/** Which quotas (T2-06). An empty set of ids or statuses = no filter. */
public record QuotaFilter(Set<String> ids, Set<QuotaStatus> statuses, Optional<QuotaType> type, TimeRange created,
                          TimeRange effective, TimeRange expires) {
}
