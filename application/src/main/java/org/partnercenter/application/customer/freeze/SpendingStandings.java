package org.partnercenter.application.customer.freeze;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which customers cannot spend: frozen themselves, or their partner is frozen or restricted (ASC-28). */
@FunctionalInterface
public interface SpendingStandings {

    /**
     * All reasons why each cannot spend; one that can is missing, and so is one without a partner.
     *
     * @param now business time
     */
    Map<PartyId, List<Refusal>> of(Set<PartyId> customers, Instant now);
}
