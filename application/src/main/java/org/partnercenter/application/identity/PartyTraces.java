package org.partnercenter.application.identity;

import org.partnercenter.domain.identity.Party;

import java.time.Instant;
import java.util.List;

/** All that is stored of who parties are. */
public interface PartyTraces {

    /**
     * Stores parties as erased; their operators, passwords, tokens and the secrets of their keys go, and so do the names of their
     * operators.
     *
     * @param now business time
     */
    void erase(List<Party> erased, Instant now);
}
