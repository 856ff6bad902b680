package org.partnercenter.domain.opportunity.business;

import org.partnercenter.domain.opportunity.ProgressPhase;

import java.util.Objects;
import java.util.Optional;

/** How it goes (rulebook, incentives, 4.7). @param probability of winning, 0 to 100 @param exchange the technical exchange @param test how tests stand */
public record BusinessProgress(ProgressPhase phase, int probability, Optional<String> exchange, Optional<String> test, Optional<String> details) {

    private static final int CERTAIN = 100;

    public BusinessProgress {
        Objects.requireNonNull(phase, "phase");
        if (probability < 0 || probability > CERTAIN) {
            throw new IllegalArgumentException("a probability is 0 to 100");
        }
        Objects.requireNonNull(exchange, "exchange");
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(details, "details");
    }

    @Override
    public String toString() {
        return "BusinessProgress[" + phase + "]";
    }
}
