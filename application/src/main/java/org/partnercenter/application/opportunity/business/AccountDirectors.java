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

    /** All that are stored of these parties, by manager; nobody else changes them until the running transaction ends. */
    Map<PartyId, Map<String, String>> hold(Set<PartyId> parties);

    /** Stores each in place of what was known of its manager. */
    void put(List<Directs> all);

    /** The managers that an operator directs. */
    Set<String> teamOf(PartyId party, String director);

    /** The directors of managers, by manager. */
    Map<String, String> of(PartyId party);
}
