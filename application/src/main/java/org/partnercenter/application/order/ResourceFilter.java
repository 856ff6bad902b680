package org.partnercenter.application.order;

import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderWindow;
import org.partnercenter.domain.order.ResourceStatus;

import java.util.Optional;
import java.util.Set;

/**
 * Which resources of a customer (ORD-07). Absent and empty = no filter.
 *
 * @param ids     of the resources themselves
 * @param main    main ones only
 * @param service code in lower case
 */
public record ResourceFilter(Set<String> ids, Optional<OrderId> order, boolean main, Set<ResourceStatus> statuses, OrderWindow expire,
                             Optional<String> service) {

    /** Rows of a page, at most. */
    public static final int MAX_LIMIT = 500;

    public ResourceFilter {
        ids = Set.copyOf(ids);
        statuses = Set.copyOf(statuses);
    }
}
