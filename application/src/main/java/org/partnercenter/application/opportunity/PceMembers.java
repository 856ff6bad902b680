package org.partnercenter.application.opportunity;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Set;

/** Tells who is a member of PCE (OPP-01). A question to whoever keeps the programmes. */
@FunctionalInterface
public interface PceMembers {

    /** Those of the partners that are members. @param now business time */
    Set<PartyId> among(Set<PartyId> partners, Instant now);
}
