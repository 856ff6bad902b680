package org.partnercenter.application.customer.leave;

import org.partnercenter.domain.customer.leave.ChangeRequest;
import org.partnercenter.domain.customer.leave.ChangeRequestId;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The requests as they are stored. At most one about a customer is pending. */
public interface ChangeRequests {

    /**
     * What was asked about a customer before.
     *
     * @param pending    whether one is unanswered
     * @param byPartners when each first-tier partner, or a reseller of its, last asked
     * @param byCustomer when the customer itself last asked
     */
    record Earlier(boolean pending, Map<PartyId, Instant> byPartners, Optional<Instant> byCustomer) {

        public static final Earlier NOTHING = new Earlier(false, Map.of(), Optional.empty());

        public Earlier {
            byPartners = Map.copyOf(byPartners);
        }
    }

    /** Looks up, and holds nothing; who needs certainty holds the customers' associations. A customer without any request is missing. */
    Map<PartyId, Earlier> earlier(Set<PartyId> customers);

    /** Stores new ones. */
    void add(List<ChangeRequest> requests);

    /** Those that exist, held by nobody. */
    Map<ChangeRequestId, ChangeRequest> find(Set<ChangeRequestId> ids);

    /** The same, held for this transaction. */
    Map<ChangeRequestId, ChangeRequest> lock(Set<ChangeRequestId> ids);

    /** The pending one of each customer, held for this transaction. */
    List<ChangeRequest> lockPending(Set<PartyId> customers);

    /** Whether a pending one is over. */
    boolean anyExpired(Instant now);

    /** Pending ones that are over, held for this transaction; those that others hold are passed over. */
    List<ChangeRequest> lockExpired(Instant now, int limit);

    /** Stores how requests ended that this transaction holds. */
    void update(Collection<ChangeRequest> requests);
}
