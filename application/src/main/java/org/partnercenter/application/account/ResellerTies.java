package org.partnercenter.application.account;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Asks whose resellers these are; a party that is no reseller is absent. */
@FunctionalInterface
public interface ResellerTies {

    /** @param leaving about to leave (HIE-09) */
    record Tie(PartyId distributor, boolean leaving) {
    }

    Map<PartyId, Tie> of(Set<PartyId> resellers, Instant now);
}
