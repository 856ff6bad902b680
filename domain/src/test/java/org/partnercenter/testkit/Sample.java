package org.partnercenter.testkit;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Validity;

import java.time.Duration;
import java.time.Instant;

/** Who and when, the same in all of the kit. */
public final class Sample {

    /** A Friday, at noon at the site. */
    public static final Instant NOW = Instant.parse("2026-11-27T04:00:00Z");
    /** A day before and after {@link #NOW}. */
    public static final Validity AROUND_NOW = new Validity(NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1)));
    public static final PartyId PARTNER = new PartyId("partner");
    public static final PartyId RESELLER = new PartyId("reseller");
    public static final PartyId CUSTOMER = new PartyId("customer");

    private Sample() {
    }

    /** @param major a plain decimal, such as {@code 100.00} */
    public static Money yuan(String major) {
        return Money.of(major, Money.CNY.getCurrencyCode());
    }
}
