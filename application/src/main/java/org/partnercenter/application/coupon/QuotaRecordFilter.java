package org.partnercenter.application.coupon;

import java.util.Optional;

import org.partnercenter.domain.coupon.CouponMovement;

/** Which records of quota passed on or taken back (T2-12). */
public record QuotaRecordFilter(Optional<String> reseller, Optional<String> quota, Optional<String> parent, TimeRange at,
                                Optional<CouponMovement> movement) {
}
