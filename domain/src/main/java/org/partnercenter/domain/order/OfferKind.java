package org.partnercenter.domain.order;

import java.util.Arrays;
import java.util.Optional;

/** What a discount is that an order can be paid with; it excludes coupons as their limits say (CPN-46). */
public enum OfferKind {
    PROMOTION(0),
    CONTRACT(1),
    BUSINESS(2),
    /** The same number on the wire, and another name among an order's discounts. */
    CHANNEL_BUSINESS(2),
    PARTNER_GRANTED(3),
    PRICE_ADJUSTMENT(609);

    private final int code;

    OfferKind(int code) {
        this.code = code;
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }

    /** Whether it comes from a contract about business (BDC-02). */
    public boolean isBusiness() {
        return this == BUSINESS || this == CHANNEL_BUSINESS;
    }

    public static Optional<OfferKind> ofCode(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findFirst();
    }

    /** What it is called among an order's discounts once it was paid with. */
    public DiscountKind asDiscount() {
        return switch (this) {
            case PROMOTION -> DiscountKind.PROMOTION;
            case CONTRACT -> DiscountKind.REBATE_CONTRACT;
            case BUSINESS -> DiscountKind.BUSINESS_DISCOUNT;
            case CHANNEL_BUSINESS -> DiscountKind.CHANNEL_BUSINESS_DISCOUNT;
            case PARTNER_GRANTED -> DiscountKind.PARTNER_GRANTED;
            case PRICE_ADJUSTMENT -> DiscountKind.PRICE_ADJUSTMENT;
        };
    }
}
