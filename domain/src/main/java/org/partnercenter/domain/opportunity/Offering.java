package org.partnercenter.domain.opportunity;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a partner sells and delivers with the vendor's cloud.
 *
 * @param code        names it
 * @param owner       whose it is; of the vendor's own, such as marketplace goods sold together, nobody
 * @param tags        the demands it meets
 * @param whiteListed whether a joint product of the marketplace counts in statistics (OPP-13)
 */
public record Offering(String code, String title, Kind kind, Optional<PartyId> owner, Set<String> tags, boolean whiteListed) {

    public static final int MOST_TAGS = 20;

    public enum Kind {
        BASELINE_SOLUTION,
        MARKETPLACE_PRODUCT
    }

    public Offering {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(owner, "owner");
        tags = Collections.unmodifiableSet(new TreeSet<>(tags));
    }

    /** Whether an opportunity counts by it (OPP-13). */
    public boolean counts() {
        return kind == Kind.BASELINE_SOLUTION || whiteListed;
    }
}
