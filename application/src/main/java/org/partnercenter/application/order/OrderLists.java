package org.partnercenter.application.order;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderRefusal;
import org.partnercenter.domain.order.OrderResource;
import org.partnercenter.domain.order.OrderSort;
import org.partnercenter.domain.order.PriceAdjustment;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers questions about orders, for every kind of caller what it may see. {@code who} is, for a distributor, the reseller it asks for. */
public final class OrderLists {

    private final OrderReads reads;
    private final OrderScopes scopes;

    OrderLists(OrderReads reads, OrderScopes scopes) {
        this.reads = reads;
        this.scopes = scopes;
    }

    /** T1-05. */
    public Decision<OrderListing> orders(Caller caller, Optional<PartyId> who, OrderFilter filter, OrderSort sort, PageRequest page,
                                         Instant now) {
        return scopes.of(OrderOperations.ORDERS, caller, who, now).map(scope -> listing(scope, filter, sort, page, Map.of()));
    }

    /** T1-05 of orders that an enterprise pays for its members: the source of orders tells of none. */
    public Decision<OrderListing> ordersOfMembers(Caller caller, Optional<PartyId> who, Instant now) {
        return scopes.of(OrderOperations.ORDERS, caller, who, now).map(scope -> new OrderListing(Page.empty(), List.of(), Map.of()));
    }

    /** ORD-12: the same on the screen, with the names of customers. */
    public Decision<OrderListing> seen(Caller caller, Optional<PartyId> who, OrderFilter filter, OrderSort sort, PageRequest page,
                                       Instant now) {
        return scopes.of(OrderOperations.SCREENS, caller, who, now).map(scope -> {
            var plain = listing(scope, filter, sort, page, Map.of());
            return new OrderListing(plain.page(), plain.members(), names(scope, plain.page()));
        });
    }

    private OrderListing listing(Scope scope, OrderFilter filter, OrderSort sort, PageRequest page, Map<PartyId, ResourceDetail.Names> names) {
        var found = reads.orders(scope, filter, sort, page);
        var ids = found.items().stream().map(stored -> stored.order().id()).collect(Collectors.toSet());
        return new OrderListing(found, ids.isEmpty() ? List.of() : reads.members(scope, ids), names);
    }

    private Map<PartyId, ResourceDetail.Names> names(Scope scope, Page<StoredOrder> page) {
        var customers = page.items().stream().map(stored -> stored.order().customer()).collect(Collectors.toSet());
        return customers.isEmpty() ? Map.of() : reads.names(scope, customers);
    }

    /** T1-06: the total counts the lines. */
    public Decision<OrderDetail> order(Caller caller, Optional<PartyId> who, OrderId id, PageRequest lines, Instant now) {
        return opened(OrderOperations.ORDERS, caller, who, id, lines, now);
    }

    /** The same on the screen. */
    public Decision<OrderDetail> seenOrder(Caller caller, Optional<PartyId> who, OrderId id, PageRequest lines, Instant now) {
        return opened(OrderOperations.SCREENS, caller, who, id, lines, now);
    }

    private Decision<OrderDetail> opened(Operation<?, ?> operation, Caller caller, Optional<PartyId> who, OrderId id, PageRequest lines, Instant now) {
        return seen(operation, caller, who, now, scope -> {
            var family = reads.family(scope, id).stream().collect(Collectors.partitioningBy(each -> each.order().id().equals(id)));
            var members = family.get(false).stream().sorted(Comparator.comparing(each -> each.order().id().value())).toList();
            var ids = Stream.concat(Stream.of(id), members.stream().map(member -> member.order().id())).collect(Collectors.toSet());
            return family.get(true).stream().findFirst().map(order -> new OrderDetail(order, members, reads.lines(scope, ids, lines)));
        });
    }

    /** T2-30: an order that refunds (ORD-08). */
    public Decision<Order> refund(Caller caller, Optional<PartyId> who, OrderId id, Instant now) {
        return this.<Order>found(OrderOperations.ORDERS, caller, who, id, now, found -> found.order().order()).flatMap(order ->
                order.isRefund() ? Decision.granted(order)
                        : Decision.refused(OrderRefusal.ORDER_NO_REFUND.refusal("order_id", id)));
    }

    private record Found(Scope scope, StoredOrder order) {
    }

    private <T> Decision<T> found(Operation<?, ?> operation, Caller caller, Optional<PartyId> who, OrderId id, Instant now,
                                  Function<Found, T> read) {
        return seen(operation, caller, who, now, scope -> reads.order(scope, id).map(order -> read.apply(new Found(scope, order))));
    }

    private <T> Decision<T> seen(Operation<?, ?> operation, Caller caller, Optional<PartyId> who, Instant now, Function<Scope, Optional<T>> read) {
        return scopes.of(operation, caller, who, now).flatMap(scope -> read.apply(scope).map(Decision::granted)
                .orElseGet(() -> Decision.refused(OrderRefusal.ORDER_UNKNOWN.refusal())));
    }

    /** T1-07. */
    public Decision<Page<OrderResource>> resources(Caller caller, ResourceFilter filter, PageRequest page, Instant now) {
        return scopes.of(OrderOperations.RESOURCES, caller, Optional.empty(), now).map(scope -> reads.resources(scope, filter, page));
    }

    /** ORD-13. */
    public Decision<Page<ResourceDetail>> details(Caller caller, Optional<PartyId> who, DetailFilter filter, PageRequest page, Instant now) {
        return scopes.of(OrderOperations.SCREENS, caller, who, now).map(scope -> reads.details(scope,
                filter.ofResellers(filter.resellerName().filter(name -> OrderScopes.hasResellers(caller))), page));
    }

    /** ORD-12: what adjusted the price of an order, and of the members of a combined one. */
    public Decision<List<PriceAdjustment>> adjustments(Caller caller, Optional<PartyId> who, OrderId id, Instant now) {
        return found(OrderOperations.ADJUSTMENTS, caller, who, id, now, found -> PriceAdjustment.of(found.order().order(), family(found)));
    }

    private List<Order> family(Found found) {
        var asked = found.order().order();
        var whole = asked.combined().flatMap(id -> reads.order(found.scope(), id)).orElse(found.order());
        var family = new LinkedHashMap<OrderId, Order>(Map.of(whole.order().id(), whole.order()));
        reads.members(found.scope(), Set.of(whole.order().id())).forEach(member -> family.put(member.order().id(), member.order()));
        family.putIfAbsent(asked.id(), asked);
        return List.copyOf(family.values());
    }

    /** ORD-12: how an order was paid; of one that is completed and no unsubscribe. */
    public Decision<Order> payment(Caller caller, Optional<PartyId> who, OrderId id, Instant now) {
        return this.<Order>found(OrderOperations.PAYMENT_DETAIL, caller, who, id, now, found -> found.order().order())
                .flatMap(Order::paymentTold);
    }
}
