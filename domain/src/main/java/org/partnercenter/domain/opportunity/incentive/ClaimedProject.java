package org.partnercenter.domain.opportunity.incentive;

import org.partnercenter.domain.kernel.PartyId;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The project a partner applies for the incentive of.
 *
 * @param cash     whether it wants to be paid otherwise than as coupon quota (OPI-05)
 * @param account  the customer's account that consumes
 * @param orders   that belong to the project, of the account; at most {@link #MOST_ORDERS}
 * @param starts   first day of the delivery, at the site
 * @param ends     last day of the project cycle, at the site
 * @param evidence names documents that prove when the project began (OPI-02); at most {@link #MOST_EVIDENCE}
 */
public record ClaimedProject(OpportunityIncentiveKind kind, boolean cash, PartyId account, Set<String> orders, LocalDate starts, LocalDate ends,
                             List<String> evidence) {

    public static final int MOST_ORDERS = 100;
    public static final int MOST_EVIDENCE = 20;

    public ClaimedProject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(account, "account");
        orders = Collections.unmodifiableSet(new TreeSet<>(orders));
        Objects.requireNonNull(starts, "starts");
        Objects.requireNonNull(ends, "ends");
        evidence = List.copyOf(evidence);
    }

    /** Whether some day belongs to both. */
    boolean overlaps(ClaimedProject other) {
        return !starts.isAfter(other.ends) && !other.starts.isAfter(ends);
    }
}
