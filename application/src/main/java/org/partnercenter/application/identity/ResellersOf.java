package org.partnercenter.application.identity;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Tells which resellers are a distributor's own. */
@FunctionalInterface
public interface ResellersOf {

    /** @param leaving on the way out: it cannot receive quota (HIE-09) */
    record Reseller(PartyId id, String name, String accountName, boolean leaving) {
    }

    /**
     * Those of the named that belong to the distributor; the others, unknown or foreign, are missing alike.
     *
     * @param now business time
     */
    Map<PartyId, Reseller> of(PartyId distributor, Set<PartyId> resellers, Instant now);
}
