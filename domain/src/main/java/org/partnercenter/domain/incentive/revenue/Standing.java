package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Objects;
import java.util.Optional;

/**
 * Where the one who looks after a customer stands, as far as revenue asks (INC-09).
 *
 * @param mergedInto     the account whose revenue the partner's is
 * @param notInProgramme whether it has not joined the solution-provider plan
 * @param resellerLapsed whether the certification of the reseller has lapsed
 */
public record Standing(Optional<PartyId> mergedInto, boolean notInProgramme, boolean resellerLapsed) {

    /** Nothing stands in the way of revenue. */
    public static final Standing PLAIN = new Standing(Optional.empty(), false, false);

    public Standing {
        Objects.requireNonNull(mergedInto, "mergedInto");
    }

    Optional<OutsideReason> outside() {
        if (mergedInto.isPresent()) {
            return Optional.of(OutsideReason.MERGED_INTO_OTHER_ACCOUNT);
        }
        if (notInProgramme) {
            return Optional.of(OutsideReason.NOT_IN_PROGRAMME);
        }
        return resellerLapsed ? Optional.of(OutsideReason.RESELLER_LAPSED) : Optional.empty();
    }
}
