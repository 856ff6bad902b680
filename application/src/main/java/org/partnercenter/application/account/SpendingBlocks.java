package org.partnercenter.application.account;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks why customers may spend nothing now, frozen ones say; those that may are absent, or have no reason. */
@FunctionalInterface
public interface SpendingBlocks {

    Map<PartyId, List<Refusal>> of(Set<PartyId> customers, Instant now);
}
