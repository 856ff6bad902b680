package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.TimelineEntry;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Violation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happened, oldest first. */
record TimelineShape(List<Entry> timeline) {

    record Entry(Instant at, String what, Optional<String> whatName, String who, String outcome, Optional<BigDecimal> amount,
                 Optional<String> currency, List<Violation> violations, Optional<String> remark) {
    }

    static TimelineShape of(List<TimelineEntry> entries, Language language) {
        return new TimelineShape(entries.stream().map(entry -> of(entry, language)).toList());
    }

    private static Entry of(TimelineEntry entry, Language language) {
        return new Entry(entry.at(), entry.what(), Wire.findName(CouponMovement.class, entry.what(), language), entry.who(),
                entry.outcome(), entry.amount().map(Money::toMajor),
                entry.amount().map(amount -> amount.currency().getCurrencyCode()),
                Violation.of(entry.refusals(), language), entry.remark());
    }
}
