package org.partnercenter.application.opportunity;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells how far opportunities are, for whoever rewards by it. Holds nothing. */
@FunctionalInterface
public interface OpportunitiesOf {

    /**
     * How far one is.
     *
     * @param status  name of the state, such as {@code SIGNED}
     * @param counted whether it counts in statistics (OPP-13)
     */
    record Standing(Optional<PartyId> partner, String status, boolean counted, Optional<PartyId> customer, Optional<Money> signed,
                    Optional<LocalDate> signedOn, Optional<LocalDate> deliveredOn) {
    }

    /** Of each that exists, by its id. */
    Map<String, Standing> of(Set<String> opportunities);
}
