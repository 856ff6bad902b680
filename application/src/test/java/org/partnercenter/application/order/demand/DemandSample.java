package org.partnercenter.application.order.demand;

import org.partnercenter.application.order.Samples;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.RefundItem;
import org.partnercenter.domain.order.ServiceRef;
import org.partnercenter.domain.order.demand.DemandStatus;
import org.partnercenter.domain.order.demand.OnDemandResource;

import java.time.Instant;
import java.util.Optional;

/** A resource that is paid per use in the making, with something in every place. */
public record DemandSample(String id, long version, String customer, String service, DemandStatus status, Instant effective) {

    public static DemandSample demand(String id) {
        return new DemandSample(id, 1, "c-1", "hws.service.type.VPC", DemandStatus.NORMAL, Samples.NOW);
    }

    public DemandSample version(long other) {
        return new DemandSample(id, other, customer, service, status, effective);
    }

    public DemandSample of(String other) {
        return new DemandSample(id, version, other, service, status, effective);
    }

    public DemandSample is(DemandStatus other) {
        return new DemandSample(id, version, customer, service, other, effective);
    }

    public DemandSample service(String other) {
        return new DemandSample(id, version, customer, other, status, effective);
    }

    public DemandSample from(Instant other) {
        return new DemandSample(id, version, customer, service, status, other);
    }

    public OnDemandResource resource() {
        return new OnDemandResource(id, version, new PartyId(customer), new OnDemandResource.Thing("ip-" + id, Optional.of("web"),
                Optional.of("5_bgp"), Optional.of("5 Mbit/s"), Optional.of("{\"size\":5}")),
                new OnDemandResource.Place(Optional.of("CN-north-4"), Optional.of("cn-north-4a")), new ServiceRef(service, Optional.of("VPC")),
                new RefundItem.ResourceTypeRef("hws.resource.type.ip", Optional.of("EIP")), status, effective,
                Optional.of(effective.plusSeconds(86_400)));
    }
}
