package org.partnercenter.application.incentive.revenue;

import org.partnercenter.domain.incentive.revenue.RevenueOrigin;

import java.time.YearMonth;
import java.util.Optional;

/** A stretch of a month's sources, by their ids. @param after ids behind this one @param upTo ids up to this one and with it */
public record RevenueStretch(RevenueOrigin origin, YearMonth month, Optional<String> after, Optional<String> upTo) {

    RevenueStretch until(String id) {
        return new RevenueStretch(origin, month, after, Optional.of(id));
    }

    RevenueStretch behind(String id) {
        return new RevenueStretch(origin, month, Optional.of(id), upTo);
    }
}
