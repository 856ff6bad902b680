package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Asks whose resellers these are; a party that is no reseller is absent. */
@FunctionalInterface
public interface DistributorsOf {

    Map<PartyId, PartyId> of(Set<PartyId> resellers, Instant now);
}
