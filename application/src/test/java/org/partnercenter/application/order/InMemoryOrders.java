package org.partnercenter.application.order;

import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Orders in memory. Refuses one that was changed, or begun, since it was looked at. */
public final class InMemoryOrders implements Orders, Rollbackable {

    private final Map<OrderId, StoredOrder> rows = new TreeMap<>();

    public Collection<StoredOrder> all() {
        return List.copyOf(rows.values());
    }

    public Order order(String id) {
        return rows.get(new OrderId(id)).order();
    }

    @Override
    public Map<OrderId, StoredOrder> lock(Collection<OrderId> ids) {
        return ids.stream().distinct().filter(rows::containsKey).collect(Collectors.toMap(id -> id, rows::get));
    }

    @Override
    public List<StoredOrder> lockMembers(Collection<OrderId> combined) {
        return rows.values().stream().filter(stored -> stored.order().combined().filter(combined::contains).isPresent()).toList();
    }

    @Override
    public List<StoredOrder> lockOverdue(Instant now, int limit) {
        return rows.values().stream().filter(stored -> stored.order().awaitsPartner() && stored.order().isOverdue(now)).limit(limit).toList();
    }

    @Override
    public void save(List<Save> changes) {
        changes.forEach(change -> {
            var before = Optional.ofNullable(rows.get(change.after().id())).map(StoredOrder::revision);
            if (!before.equals(change.before().map(StoredOrder::revision))) {
                throw new IllegalStateException(change.after() + " was changed by somebody else meanwhile");
            }
            rows.put(change.after().id(), new StoredOrder(change.after(), change.keeper(), before.orElse(0L) + 1));
        });
    }

    @Override
    public Runnable snapshot() {
        var copy = new LinkedHashMap<>(rows);
        return () -> {
            rows.clear();
            rows.putAll(copy);
        };
    }
}
