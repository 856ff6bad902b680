package org.partnercenter.domain.indicator;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusals;

import java.util.Objects;
import java.util.Optional;

/**
 * An indicator (指标), as the vendor's own system tells of it.
 *
 * @param scope   what it is applied to, such as a plan or an association type; up to 64 characters
 * @param unit    of its values; up to 32 characters
 * @param version counts up with every change of it
 */
public record Indicator(IndicatorCode code, Names names, String scope, StatisticalMethod method, StatisticalPeriod period, String unit,
                        long version) {

    /** What people call it. */
    public record Names(String chinese, String english) {
    }

    public Indicator {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(unit, "unit");
    }

    /** What comes of delivering it. How it is counted, and for how long, stays: else its values would mean something else. */
    public Decision<Feed> deliver(Optional<Indicator> known) {
        return new Refusals()
                .refuseIf(known.filter(present -> present.method != method || present.period != period).isPresent(),
                        IndicatorRefusal.INDICATOR_COUNTED_OTHERWISE.refusal("indicator", code))
                .refuseIf(known.filter(present -> present.version == version && !present.equals(this)).isPresent(),
                        IndicatorRefusal.INDICATOR_VERSION_TAKEN.refusal("indicator", code).with("version", version))
                .orGrant(change(known.map(Indicator::version), version));
    }

    static Feed change(Optional<Long> known, long version) {
        return known.map(present -> {
            if (present == version) {
                return Feed.UNCHANGED;
            }
            return present > version ? Feed.OUTDATED : Feed.REPLACED;
        }).orElse(Feed.CREATED);
    }
}
