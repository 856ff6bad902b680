package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/** Tokens by their digests; a token itself is never stored. Instants are real time. */
public interface Tokens {

    /**
     * @param operator empty for the main account
     * @param assumed  the customer with whose identity it acts; empty: its own
     */
    record Held(PartyId party, Optional<OperatorId> operator, Optional<PartyId> assumed, Instant issuedAt, Instant expiresAt) {

        /** One that acts for its own party. */
        public Held(PartyId party, Optional<OperatorId> operator, Instant issuedAt, Instant expiresAt) {
            this(party, operator, Optional.empty(), issuedAt, expiresAt);
        }
    }

    /** Whose a token is, and the customer with whose identity it acts, if any. */
    record Found(Account account, Optional<PartyId> assumed) {
    }

    void add(Secret token, Held held);

    /** Whose it is, as the account is now, unless it has expired. */
    Optional<Found> find(Secret token, Instant now);

    /** @return whether it was there, and theirs */
    boolean revoke(Secret token, PartyId party, Optional<OperatorId> operator);

    /** All of an account's. */
    void revokeAll(PartyId party, Optional<OperatorId> operator);

    /** All with which the party acts as that customer, whoever of the party holds them. */
    void revokeAssumed(PartyId party, PartyId customer);

    /** Deletes up to {@code limit} that have expired. @return how many */
    int forget(Instant now, int limit);
}
