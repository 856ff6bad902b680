package org.partnercenter.application.order;

import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The orders a batch works on: loaded and locked at once, changed one after the other, each change seeing those before it, and stored at
 * once.
 */
public final class OrderDesk {

    private final Orders store;
    private final KeepersAt keepers;
    private final Map<OrderId, StoredOrder> held = new HashMap<>();
    private final Map<OrderId, Order> now = new HashMap<>();
    private final Set<OrderId> changed = new LinkedHashSet<>();

    OrderDesk(Orders store, KeepersAt keepers) {
        this.store = store;
        this.keepers = keepers;
    }

    /** Locks those that there are. */
    public void lock(Collection<OrderId> ids) {
        var missing = ids.stream().filter(id -> !now.containsKey(id)).distinct().toList();
        if (!missing.isEmpty()) {
            store.lock(missing).values().forEach(this::keep);
        }
    }

    /** Locks all members of combined orders. */
    public void lockMembers(Collection<OrderId> combined) {
        if (!combined.isEmpty()) {
            store.lockMembers(combined).stream().filter(member -> !now.containsKey(member.order().id())).forEach(this::keep);
        }
    }

    /** Locks some that were left to a partner and whose time to be paid has passed, untold; what others hold is passed over. */
    public List<Order> lockOverdue(Instant now, int limit) {
        return store.lockOverdue(now, limit).stream().map(stored -> {
            keep(stored);
            return stored.order();
        }).toList();
    }

    private void keep(StoredOrder stored) {
        held.put(stored.order().id(), stored);
        now.put(stored.order().id(), stored.order());
    }

    public Optional<Order> find(OrderId id) {
        return Optional.ofNullable(now.get(id));
    }

    /** Those of the members that wait for their payment, in the order of their ids. */
    public List<Order> openMembers(OrderId combined) {
        return now.values().stream().filter(order -> order.combined().equals(Optional.of(combined)) && order.isOpen())
                .sorted((one, other) -> one.id().compareTo(other.id())).toList();
    }

    /** The members of a combined order, whatever became of them, in the order of their ids. */
    public List<Order> members(OrderId combined) {
        return now.values().stream().filter(order -> order.combined().equals(Optional.of(combined)))
                .sorted((one, other) -> one.id().compareTo(other.id())).toList();
    }

    /** Who looked after the customer when an order that was locked was made. */
    public Optional<KeepersAt.Keeper> keeper(OrderId id) {
        return Optional.ofNullable(held.get(id)).flatMap(StoredOrder::keeper);
    }

    public Viewers viewers(OrderId id) {
        return Optional.ofNullable(held.get(id)).map(StoredOrder::viewers).orElse(Viewers.none());
    }

    public void change(Order order) {
        now.put(order.id(), order);
        changed.add(order.id());
    }

    /** Stores what was changed. */
    public void store() {
        if (changed.isEmpty()) {
            return;
        }
        var unknown = changed.stream().map(now::get).filter(order -> !isKeptAlready(order)).map(OrderDesk::moment)
                .collect(Collectors.toSet());
        var found = unknown.isEmpty() ? Map.<KeepersAt.Moment, KeepersAt.Keeper>of() : keepers.of(unknown);
        store.save(changed.stream().sorted().map(now::get).map(order -> new Orders.Save(Optional.ofNullable(held.get(order.id())), order,
                isKeptAlready(order) ? held.get(order.id()).keeper() : Optional.ofNullable(found.get(moment(order))))).toList());
    }

    private boolean isKeptAlready(Order order) {
        var before = held.get(order.id());
        return before != null && moment(before.order()).equals(moment(order));
    }

    private static KeepersAt.Moment moment(Order order) {
        return new KeepersAt.Moment(order.customer(), order.times().created());
    }
}
