package org.partnercenter.domain.coupon;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.OffsetDateTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.coupon.CouponFixtures.SITE;

class CouponVisibilityTest {

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
            // end of the coupon,        now,                       shown
            "2025-11-23T12:00:00+08:00, 2026-11-23T12:00:00+08:00, true",
            "2025-11-23T12:00:00+08:00, 2026-11-23T12:00:01+08:00, false",
            "2026-11-23T11:00:00+08:00, 2026-11-23T12:00:00+08:00, true"})
    @Tag("CPN-50")
    void a_holder_sees_a_coupon_until_a_year_after_its_end(String end, String now, boolean shown) {
        assertThat(!at(end).isBefore(CouponVisibility.heldExpiringFrom(at(now), SITE))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
            "2025-11-23T12:00:00+08:00, 2026-11-23T12:00:00+08:00, true",
            "2025-11-23T11:59:59+08:00, 2026-11-23T12:00:00+08:00, false",
            "2025-02-28T12:00:00+08:00, 2026-02-28T12:00:00+08:00, true"})
    @Tag("CPN-51")
    void a_holder_sees_a_used_or_reclaimed_coupon_for_twelve_months(String ended, String now, boolean shown) {
        assertThat(!at(ended).isBefore(CouponVisibility.heldEndedFrom(at(now), SITE))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
            // on the day two years after the end it is gone, whatever the hour
            "2024-11-23T23:59:59+08:00, 2026-11-22T23:59:59+08:00, true",
            "2024-11-23T23:59:59+08:00, 2026-11-23T00:00:00+08:00, false",
            "2024-11-23T00:00:00+08:00, 2026-11-23T23:59:59+08:00, false",
            "2024-11-24T00:00:00+08:00, 2026-11-23T23:59:59+08:00, true",
            // the day is that of the site, not of UTC
            "2024-11-22T16:00:00Z,      2026-11-22T15:59:59Z,      true",
            "2024-11-22T16:00:00Z,      2026-11-22T16:00:00Z,      false",
            // a leap day ends its two years on the 28th of February
            "2024-02-29T12:00:00+08:00, 2026-02-27T23:59:59+08:00, true",
            "2024-02-29T12:00:00+08:00, 2026-02-28T00:00:00+08:00, false"})
    @Tag("CPN-52")
    void an_issuer_sees_a_coupon_until_the_day_two_years_after_its_end(String end, String now, boolean shown) {
        assertThat(!at(end).isBefore(CouponVisibility.issuedExpiringFrom(at(now), SITE))).isEqualTo(shown);
    }
}
