package org.partnercenter.application.order.demand;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.order.KeepersAt;
import org.partnercenter.application.order.ResourceLoaded;
import org.partnercenter.domain.order.FeedChange;
import org.partnercenter.domain.order.demand.OnDemandResource;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Takes editions of resources that are paid per use, in whatever order they come (ORD-18): the highest version counts. */
final class DemandLoading implements UseCase<LoadDemand, ResourceLoaded> {

    private final DemandPorts ports;

    DemandLoading(DemandPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<LoadDemand, ResourceLoaded> operation() {
        return DemandOperations.LOAD;
    }

    @Override
    public List<Outcome<ResourceLoaded>> decide(List<Request<LoadDemand>> requests, Instant now) {
        var held = ports.resources().lock(requests.stream().map(request -> request.command().resource().id()).distinct().toList());
        var changed = new TreeMap<String, OnDemandResource>();
        var versions = new HashMap<String, Long>();
        held.forEach((id, stored) -> versions.put(id, stored.resource().version()));
        var outcomes = requests.stream().map(request -> decide(request.command().resource(), versions, changed)).toList();
        store(held, changed);
        return outcomes;
    }

    private static Outcome<ResourceLoaded> decide(OnDemandResource fed, Map<String, Long> versions, Map<String, OnDemandResource> changed) {
        var subject = Subject.of("on-demand-resource", fed.id(), Viewers.none());
        var faults = fed.faults();
        if (!faults.isEmpty()) {
            return Outcome.refused(faults, subject);
        }
        var change = FeedChange.of(versions.get(fed.id()), fed.version());
        if (change != FeedChange.IGNORED) {
            versions.put(fed.id(), fed.version());
            changed.put(fed.id(), fed);
        }
        return Outcome.granted(new ResourceLoaded(fed.id(), change, versions.get(fed.id())), subject.with(Map.of("change", change.name(),
                "version", String.valueOf(fed.version()), "customer_id", fed.customer().value())), Effects.none());
    }

    private void store(Map<String, DemandResources.Stored> held, Map<String, OnDemandResource> changed) {
        if (changed.isEmpty()) {
            return;
        }
        var keepers = ports.orders().keepers().of(changed.values().stream().map(DemandLoading::moment).collect(Collectors.toSet()));
        ports.resources().save(changed.values().stream().map(resource -> new DemandResources.Save(
                Optional.ofNullable(held.get(resource.id())), resource, Optional.ofNullable(keepers.get(moment(resource))))).toList());
    }

    private static KeepersAt.Moment moment(OnDemandResource resource) {
        return new KeepersAt.Moment(resource.customer(), resource.effective());
    }
}
