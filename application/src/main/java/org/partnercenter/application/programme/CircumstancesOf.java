package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.Circumstances;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Tells what gates ask for and others know. A question to those. */
@FunctionalInterface
public interface CircumstancesOf {

    /** Of each partner asked about. @param now business time */
    Map<PartyId, Circumstances> of(Set<PartyId> partners, Instant now);
}
