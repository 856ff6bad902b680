package org.partnercenter.domain.order;

import java.util.Arrays;
import java.util.Optional;

/** What a part of an order's discount is. */
public enum DiscountKind {
    PRODUCT_PROMOTION("200"),
    DISCOUNT_COUPON("300"),
    VOUCHER("301"),
    CASH_COUPON("302"),
    AGENT_DISCOUNT("500"),
    AGENT_REDUCTION("501"),
    AGENT_FIXED_PRICE("502"),
    REBATE_CONTRACT("600"),
    CHANNEL_FRAMEWORK("601"),
    EARMARKED("602"),
    OFFLINE_DIRECT_CONTRACT("603"),
    TELE_SALES_CONTRACT("604"),
    BUSINESS_DISCOUNT("605"),
    CHANNEL_BUSINESS_DISCOUNT("606"),
    PARTNER_GRANTED("607"),
    PRICE_ADJUSTMENT("609"),
    WAIVED("610"),
    PROMOTION("700"),
    RECHARGE_ACCOUNT("800"),
    PRODUCTS_OWN("900"),
    PRODUCTS_OWN_TOO("901");

    private final String code;

    DiscountKind(String code) {
        this.code = code;
    }

    /** The number on the wire. */
    public String code() {
        return code;
    }

    public static Optional<DiscountKind> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
