package org.partnercenter.domain.incentive.calculation;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Objects;
import java.util.Optional;

/**
 * What a partner's standing means for its incentives (INC-09).
 *
 * @param joined     is in the solution-provider or distribution plan
 * @param mergedInto the account its revenue was merged into; that account gets the incentive
 */
public record Standing(boolean joined, Optional<PartyId> mergedInto) {

    public static final Standing JOINED = new Standing(true, Optional.empty());

    public Standing {
        Objects.requireNonNull(mergedInto, "mergedInto");
    }
}
