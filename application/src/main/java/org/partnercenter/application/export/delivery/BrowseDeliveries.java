package org.partnercenter.application.export.delivery;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.export.DeliveryId;
import org.partnercenter.domain.export.ExportRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a party of its regular deliveries, and how their files went. */
public final class BrowseDeliveries {

    /** @param last its youngest file */
    public record Seen(Delivery delivery, Optional<DeliveryRun> last) {
    }

    /** @param delivery whose they are */
    public record Runs(Delivery delivery, Page<DeliveryRun> page) {
    }

    private final DeliveryPorts ports;

    BrowseDeliveries(DeliveryPorts ports) {
        this.ports = ports;
    }

    /** Newest first. */
    public Decision<Page<Seen>> list(Caller caller, PageRequest page) {
        return open(caller).map(open -> {
            var found = ports.deliveries().list(caller.party(), page);
            var last = last(found.items().stream().map(Delivery::id).collect(Collectors.toSet()));
            return found.map(delivery -> new Seen(delivery, Optional.ofNullable(last.get(delivery.id()))));
        });
    }

    private Map<DeliveryId, DeliveryRun> last(Set<DeliveryId> ids) {
        return ids.isEmpty() ? Map.of() : ports.deliveries().last(ids);
    }

    public Decision<Seen> show(Caller caller, DeliveryId id) {
        return find(caller, id).map(delivery -> new Seen(delivery, Optional.ofNullable(last(Set.of(id)).get(id))));
    }

    /** The youngest file first. */
    public Decision<Runs> runs(Caller caller, DeliveryId id, PageRequest page) {
        return find(caller, id).map(delivery -> new Runs(delivery, ports.deliveries().runs(id, page)));
    }

    private Decision<Delivery> find(Caller caller, DeliveryId id) {
        return open(caller).flatMap(open -> ports.deliveries().find(caller.party(), id).map(Decision::granted)
                .orElseGet(() -> Decision.refused(ExportRefusal.DELIVERY_NOT_FOUND.refusal("delivery_id", id))));
    }

    /** What a kind is called. */
    public String title(String kind, Language language) {
        return ports.exports().title(kind, language);
    }

    private static Decision<Caller> open(Caller caller) {
        return Decision.unless(DeliveryOperations.DELIVERIES.refusalsFor(caller), caller);
    }
}
