package org.partnercenter.application.order;

import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The orders, with their lines. Locks last until the end of the transaction and are taken in the order of ids. */
public interface Orders {

    /** @param before empty for one that there was not */
    record Save(Optional<StoredOrder> before, Order after, Optional<KeepersAt.Keeper> keeper) {
    }

    Map<OrderId, StoredOrder> lock(Collection<OrderId> ids);

    /** Locks all members of combined orders. */
    List<StoredOrder> lockMembers(Collection<OrderId> combined);

    /** Locks orders left to a partner whose time to be paid has passed and of which nobody was told; passes over what others hold. */
    List<StoredOrder> lockOverdue(Instant now, int limit);

    /**
     * Stores them, however many, with a few statements, and keeps the totals of lists and what resources know of their orders.
     *
     * @throws RuntimeException if one was changed, or begun, by somebody else meanwhile
     */
    void save(List<Save> changes);
}
