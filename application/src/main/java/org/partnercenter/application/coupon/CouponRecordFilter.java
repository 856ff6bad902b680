package org.partnercenter.application.coupon;

import java.util.Optional;
import java.util.Set;

import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.coupon.QuotaType;

/**
 * Which coupon records (T2-07).
 *
 * @param movements absent = all; an empty set matches nothing
 * @param coupons   absent = all; an empty set matches nothing
 * @param failed    true asks for failed ones, of which there are none: a refused command leaves no record
 */
public record CouponRecordFilter(Optional<Set<CouponMovement>> movements, Optional<String> quota, Optional<QuotaType> quotaType,
                                 Optional<Set<String>> coupons, Optional<String> customer, TimeRange at, boolean failed) {
}
