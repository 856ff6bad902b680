package org.partnercenter.application.identity;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Tells whose resellers these are. */
@FunctionalInterface
public interface ResellersOf {

    /** @param leaving on the way out: it cannot receive quota (HIE-09) */
    record Reseller(PartyId id, PartyId distributor, String name, String accountName, boolean leaving) {

        @Override
        public String toString() {
            return "Reseller[" + id + "]";
        }
    }

    /**
     * Those of the ids that are resellers; the others are missing.
     *
     * @param now business time
     */
    Map<PartyId, Reseller> of(Set<PartyId> resellers, Instant now);
}
