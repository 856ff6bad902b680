package org.partnercenter.application.coupon;

import java.util.Optional;

/** Which of the quotas passed on to resellers (T2-11). */
public record PassedQuotaFilter(Optional<String> quota, Optional<String> reseller, Optional<String> parent) {
}
