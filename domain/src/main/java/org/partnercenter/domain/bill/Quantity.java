package org.partnercenter.domain.bill;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** How much of something. @param measure number of its unit in the catalogue */
public record Quantity(BigDecimal value, Optional<Integer> measure) {

    public Quantity {
        Objects.requireNonNull(measure, "measure");
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
