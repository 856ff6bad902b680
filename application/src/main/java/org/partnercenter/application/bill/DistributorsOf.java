package org.partnercenter.application.bill;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Asks whose resellers these are; a party that is no reseller is missing. */
@FunctionalInterface
public interface DistributorsOf {

    Map<PartyId, PartyId> resellers(Set<PartyId> ids, Instant now);
}
