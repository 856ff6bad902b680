package org.partnercenter.application.order;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.order.FeedChange;
import org.partnercenter.domain.order.OrderResource;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Takes editions of resources, in whatever order they come (ORD-18): the highest version counts. */
final class ResourceLoading implements UseCase<LoadResource, ResourceLoaded> {

    private final OrderPorts ports;

    ResourceLoading(OrderPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<LoadResource, ResourceLoaded> operation() {
        return OrderOperations.LOAD_RESOURCE;
    }

    @Override
    public List<Outcome<ResourceLoaded>> decide(List<Request<LoadResource>> requests, Instant now) {
        var held = ports.resources().lock(requests.stream().map(request -> request.command().resource().id()).distinct().toList());
        var changed = new TreeMap<String, OrderResource>();
        var versions = new HashMap<String, Long>();
        held.forEach((id, stored) -> versions.put(id, stored.resource().version()));
        var outcomes = requests.stream().map(request -> decide(request.command().resource(), versions, changed)).toList();
        store(held, changed);
        return outcomes;
    }

    private static Outcome<ResourceLoaded> decide(OrderResource fed, Map<String, Long> versions, Map<String, OrderResource> changed) {
        var change = FeedChange.of(versions.get(fed.id()), fed.version());
        if (change != FeedChange.IGNORED) {
            versions.put(fed.id(), fed.version());
            changed.put(fed.id(), fed);
        }
        return Outcome.granted(new ResourceLoaded(fed.id(), change, versions.get(fed.id())),
                Subject.of("order-resource", fed.id(), Viewers.none()).with(Map.of("change", change.name(), "version",
                        String.valueOf(fed.version()), "customer_id", fed.customer().value())), Effects.none());
    }

    private void store(Map<String, Resources.Stored> held, Map<String, OrderResource> changed) {
        if (changed.isEmpty()) {
            return;
        }
        var keepers = ports.keepers().of(changed.values().stream().map(ResourceLoading::moment).collect(Collectors.toSet()));
        ports.resources().save(changed.values().stream().map(resource -> new Resources.Save(Optional.ofNullable(held.get(resource.id())),
                resource, Optional.ofNullable(keepers.get(moment(resource))))).toList());
    }

    private static KeepersAt.Moment moment(OrderResource resource) {
        return new KeepersAt.Moment(resource.customer(), resource.effective());
    }
}
