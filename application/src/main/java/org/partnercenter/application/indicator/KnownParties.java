package org.partnercenter.application.indicator;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells who exists. */
@FunctionalInterface
public interface KnownParties {

    /** @param distributor of a reseller */
    record Known(PartyKind kind, Optional<PartyId> distributor) {
    }

    /** Those that exist. */
    Map<PartyId, Known> of(Set<PartyId> parties);
}
