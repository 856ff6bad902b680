package org.partnercenter.application.order.demand;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.OrderWindow;
import org.partnercenter.domain.order.demand.DemandStatus;

import java.util.Optional;
import java.util.Set;

/**
 * Which resources that are paid per use. Absent and empty = no filter.
 *
 * @param ids     of the resources themselves, at most {@value #MAX_IDS}
 * @param region  code in lower case
 * @param service code in lower case
 */
public record DemandFilter(Optional<PartyId> customer, Set<String> ids, Optional<String> region, Optional<String> service,
                           OrderWindow effective, Optional<DemandStatus> status, Optional<AssociationType> association) {

    public static final int MAX_IDS = 50;

    public DemandFilter {
        ids = Set.copyOf(ids);
    }

    public static DemandFilter none() {
        return new DemandFilter(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), OrderWindow.open(), Optional.empty(),
                Optional.empty());
    }

    /** Whether it leaves all resources of the customers it is about. */
    public boolean isOfCustomersOnly() {
        return new DemandFilter(Optional.empty(), ids, region, service, effective, status, association).equals(none());
    }
}
