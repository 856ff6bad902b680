package org.partnercenter.domain.coupon;

import java.util.Arrays;
import java.util.Optional;

/** What a quota is for; the code is the number on the wire. */
public enum QuotaType {
    VOUCHER(0, CouponType.VOUCHER),
    CASH(1, CouponType.CASH);

    private final int code;
    private final CouponType coupons;

    QuotaType(int code, CouponType coupons) {
        this.code = code;
        this.coupons = coupons;
    }

    public int code() {
        return code;
    }

    /** The type of the coupons issued from it. */
    public CouponType coupons() {
        return coupons;
    }

    public static Optional<QuotaType> ofCode(int code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }
}
