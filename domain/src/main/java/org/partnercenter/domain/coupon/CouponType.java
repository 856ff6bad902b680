package org.partnercenter.domain.coupon;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of coupons; the code is the number on the wire. A partner issues vouchers and cash coupons only. */
public enum CouponType {
    VOUCHER(1),
    DISCOUNT(2),
    PRODUCT(3),
    CASH(4);

    private final int code;

    CouponType(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public static Optional<CouponType> ofCode(int code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }
}
