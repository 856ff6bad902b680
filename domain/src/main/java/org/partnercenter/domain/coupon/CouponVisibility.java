package org.partnercenter.domain.coupon;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How long lists show coupons (CPN-50…CPN-52, OQ-20). Years are counted in the site's zone. */
public final class CouponVisibility {

    private CouponVisibility() {
    }

    /** CPN-50: a holder's list shows coupons that expire at this instant or later: one whose end plus a year lies before now is gone. */
    public static Instant heldExpiringFrom(Instant now, ZoneId zone) {
        return now.atZone(zone).minusYears(1).toInstant();
    }

    /** CPN-51: a holder's list shows coupons that were used up or reclaimed at this instant or later. */
    public static Instant heldEndedFrom(Instant now, ZoneId zone) {
        return now.atZone(zone).minusMonths(12).toInstant();
    }

    /** CPN-52: an issuer's list shows coupons that expire at this instant or later: on the day two years after its end one is gone. */
    public static Instant issuedExpiringFrom(Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate first = today.minusYears(2).plusDays(1);
        LocalDate shown = first.plusYears(2).isAfter(today) ? first : first.plusDays(1);
        return shown.atStartOfDay(zone).toInstant();
    }
}
