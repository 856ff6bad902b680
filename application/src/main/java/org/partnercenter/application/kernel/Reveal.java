package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks for plain values of the rows a reader has before it (COM-21).
 *
 * @param ids             of parties, at most {@link #MAX}; those the caller cannot see are answered as those that do not exist
 * @param columns         at least one
 * @param indirectPartner for a distributor: the reseller whose rows they are (COM-11)
 */
public record Reveal(List<PartyId> ids, Set<PersonalColumn> columns, Optional<PartyId> indirectPartner) {

    /** The largest page. */
    public static final int MAX = 100;

    public Reveal {
        ids = List.copyOf(ids);
        columns = Set.copyOf(columns);
        if (ids.isEmpty() || ids.size() > MAX || columns.isEmpty()) {
            throw new IllegalArgumentException("1 to " + MAX + " rows and one column or more are revealed");
        }
    }
}
