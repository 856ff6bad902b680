package org.partnercenter.application.order;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderResource;
import org.partnercenter.domain.order.OrderSort;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads orders for lists. What is outside the scope does not exist. Orders come without their lines. First and last page cost about the same:
 * what lies behind the middle is read from the other end.
 */
public interface OrderReads {

    /** Orders that stand alone (ORD-11), by time of creation and id. A marker is the id of an order. */
    Page<StoredOrder> orders(Scope scope, OrderFilter filter, OrderSort sort, PageRequest page);

    Optional<StoredOrder> order(Scope scope, OrderId id);

    /** An order and, where it is a combined one, its members; in no order. Members whose combined order the scope does not see come alone. */
    List<StoredOrder> family(Scope scope, OrderId id);

    /** The members of combined orders, by id. */
    List<StoredOrder> members(Scope scope, Set<OrderId> combined);

    /** The lines of these orders, by order and place in it. */
    Page<OrderLineOf> lines(Scope scope, Set<OrderId> orders, PageRequest page);

    /** By id of the record. */
    Page<OrderResource> resources(Scope scope, ResourceFilter filter, PageRequest page);

    /** By id of the resource's record, which is the marker. */
    Page<ResourceDetail> details(Scope scope, DetailFilter filter, PageRequest page);

    /** Names of customers that the scope sees now. */
    Map<PartyId, ResourceDetail.Names> names(Scope scope, Set<PartyId> customers);

    /** Those of the customers that left an order to their partner to pay which can still be paid (ORD-16). */
    Set<PartyId> leftToPartner(Set<PartyId> customers, Instant now);

    /** Whether the time of an order left to a partner has passed, and nobody was told. */
    boolean anyOverdue(Instant now);

    /** Services the customer ordered before, in lower case: of orders that are paid, these excepted. */
    Set<String> servicesOrdered(PartyId customer, Set<OrderId> except);
}
