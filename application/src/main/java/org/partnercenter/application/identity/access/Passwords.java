package org.partnercenter.application.identity.access;

import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/** The hashes of passwords, and how often signing in with them failed of late. Instants are real time. */
public interface Passwords {

    /** @param operator empty for the main account */
    record Account(PartyId party, Optional<OperatorId> operator) {
    }

    /** @param failures failed attempts in a row */
    record Stored(String hash, int failures, Optional<Instant> lastFailure) {
    }

    Optional<Stored> find(Account account);

    void set(Account account, String hash, Instant now);

    /** One more failed attempt; the first after {@code since} begins anew. */
    void failed(Account account, Instant now, Instant since);

    void succeeded(Account account);
}
