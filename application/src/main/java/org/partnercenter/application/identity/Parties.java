package org.partnercenter.application.identity;

import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parties as they are stored. */
public interface Parties {

    /** Those of the ids that exist. */
    Map<PartyId, Party> find(Set<PartyId> ids);

    /** The vendor's own party. */
    Optional<PartyId> platform();

    /**
     * Stores new parties, each unless its id is taken, or it would be a second platform party.
     *
     * @return the ids that were stored
     */
    Set<PartyId> add(List<Party> parties);

    /**
     * Makes customers the resellers of distributors, each unless it is no customer, or one that belongs to a partner.
     *
     * @param distributors of each
     * @param now          business time
     * @return those it made
     */
    Set<PartyId> makeResellers(Map<PartyId, PartyId> distributors, Instant now);
}
