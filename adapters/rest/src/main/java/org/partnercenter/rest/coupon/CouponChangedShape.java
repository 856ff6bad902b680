package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.CouponChanged;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;

import java.math.BigDecimal;
import java.util.Optional;

/** A coupon after billing touched it. @param returnedToPartner what went back to the quota instead of the holder */
record CouponChangedShape(String couponId, int status, String statusName, BigDecimal balance,
                          Optional<BigDecimal> lockAmount, BigDecimal returnedToPartner) {

    static CouponChangedShape of(CouponChanged result, Language language) {
        return new CouponChangedShape(result.coupon().value(), result.status().code(), Wire.name(result.status(), language),
                result.balance().toMajor(), result.held().map(Money::toMajor), result.toPartner().toMajor());
    }
}
