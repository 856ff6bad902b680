package org.partnercenter.domain.indicator;

import org.partnercenter.domain.kernel.PartyId;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What there is one value for (IND-07).
 *
 * @param owner     the partner that is measured, a reseller among them
 * @param dimension key within the indicator; empty for the whole
 */
public record ValueKey(PartyId owner, IndicatorCode indicator, CountedPeriod period, Optional<String> dimension) {

    public ValueKey {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(dimension, "dimension");
    }

    /** The same for the same key, so that lines can come before the value they make up. */
    public ValueId id() {
        var text = String.join("\u0000", owner.value(), indicator.value(), period.key(), dimension.orElse(""));
        return new ValueId(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString().replace("-", ""));
    }
}
