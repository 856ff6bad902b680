package org.partnercenter.application.contract;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Set;

/** Tells whose names are verified. A question to whoever keeps that. */
@FunctionalInterface
public interface VerifiedPartners {

    /** Those of them that are. @param now business time */
    Set<PartyId> among(Set<PartyId> partners, Instant now);
}
