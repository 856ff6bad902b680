package org.partnercenter.application.order;

import org.partnercenter.domain.order.OrderResource;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What orders brought. */
public interface Resources {

    /** @param revision grows with every change */
    record Stored(OrderResource resource, Optional<KeepersAt.Keeper> keeper, long revision) {
    }

    /** @param before empty for one that there was not */
    record Save(Optional<Stored> before, OrderResource after, Optional<KeepersAt.Keeper> keeper) {
    }

    Map<String, Stored> lock(Collection<String> ids);

    /**
     * Stores them, however many, with a few statements, and keeps the total of the list and what is known of their orders.
     *
     * @throws RuntimeException if one was changed, or begun, by somebody else meanwhile
     */
    void save(List<Save> changes);
}
