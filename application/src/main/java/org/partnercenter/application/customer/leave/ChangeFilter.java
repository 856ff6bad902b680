package org.partnercenter.application.customer.leave;

import org.partnercenter.domain.customer.leave.ChangeKind;
import org.partnercenter.domain.customer.leave.ChangeRequestStatus;
import org.partnercenter.domain.customer.leave.Side;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/**
 * Which requests to list.
 *
 * @param begin only those submitted strictly later (COM-06)
 * @param end   only those submitted strictly earlier
 */
public record ChangeFilter(Optional<ChangeKind> kind, Optional<PartyId> customer, Optional<ChangeRequestStatus> status,
                           Optional<Side> startedBy, Optional<Instant> begin, Optional<Instant> end) {

    public static ChangeFilter of(ChangeKind kind) {
        return new ChangeFilter(Optional.of(kind), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }
}
