package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Set;

/** Which of these partners have overdue bills (INC-17). */
@FunctionalInterface
public interface OverdueOf {

    Set<PartyId> among(Set<PartyId> partners, Instant now);
}
