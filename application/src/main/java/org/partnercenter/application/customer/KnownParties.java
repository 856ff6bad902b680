package org.partnercenter.application.customer;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what the parties are that a command names. A question to whoever keeps the parties. */
@FunctionalInterface
public interface KnownParties {

    /** @param distributor the first-tier partner above a reseller */
    record Known(PartyKind kind, Optional<PartyId> distributor) {

        public boolean isResellerOf(PartyId partner) {
            return kind == PartyKind.RESELLER && distributor.equals(Optional.of(partner));
        }
    }

    /** Those of the ids that exist. */
    Map<PartyId, Known> of(Set<PartyId> ids);
}
