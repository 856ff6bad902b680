package org.partnercenter.application.opportunity.business;

import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who directs which account managers, as it is stored; each has one director at most. */
public interface AccountDirectors {

    /** That one directs another. @param party whose operators both are */
    record Directs(PartyId party, String manager, Optional<String> director) {
    }

    /** An operator of a party. */
    record Seat(PartyId party, String operator) {
    }

    /** All that are stored of these parties, by manager; nobody else changes them until the running transaction ends. */
    Map<PartyId, Map<String, String>> hold(Set<PartyId> parties);

    /** Stores each in place of what was known of its manager. */
    void put(List<Directs> all);

    /** The managers whom each of these operators directs; who directs nobody is not in it. */
    Map<Seat, Set<String>> teams(Set<Seat> directors);

    /** The directors of managers, by manager. */
    Map<String, String> of(PartyId party);
}
