package org.partnercenter.application.identity.access;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;

/** Tells what partners call the platforms they run (AUT-15). A question to whoever keeps what is recorded of parties. */
@FunctionalInterface
public interface PlatformIds {

    /** Whether that is the id of the party's platform, whoever else has it. @param now business time */
    boolean isOf(PartyId party, String platformId, Instant now);
}
