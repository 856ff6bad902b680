package org.partnercenter.domain.certification;

import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;

/** The vendor's companies that sign with partners. Each settles in one currency (BIA-06). */
public enum SigningEntity {
    CHINA_MAINLAND("CNY"),
    CHINA_BRANCH("CNY"),
    HONG_KONG("HKD"),
    SINGAPORE("USD"),
    IRELAND("EUR");

    private final Currency currency;

    SigningEntity(String currency) {
        this.currency = Currency.getInstance(currency);
    }

    /** What it settles in; nobody chooses it. */
    public Currency currency() {
        return currency;
    }

    public static Optional<SigningEntity> ofCode(String code) {
        return Arrays.stream(values()).filter(entity -> entity.name().equals(code)).findFirst();
    }
}
