package org.partnercenter.application.order.demand;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.order.ResourceDetail;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.demand.OnDemandResource;

import java.util.Map;
import java.util.Optional;

/**
 * A page of resources that are paid per use.
 *
 * @param called    how the catalogue calls what they are
 * @param customers names of those that are the reader's to see; empty where nobody asked for them
 */
public record DemandListing(Page<DemandResources.Stored> page, DemandNames.Names called, Map<PartyId, ResourceDetail.Names> customers) {

    /** As the catalogue calls it, else as its source does. */
    public Optional<String> serviceName(OnDemandResource resource) {
        return Optional.ofNullable(called.services().get(resource.service().code())).or(resource.service()::name);
    }

    /** As the catalogue calls it, else as its source does. */
    public Optional<String> typeName(OnDemandResource resource) {
        return Optional.ofNullable(called.types().get(resource.type().code())).or(resource.type()::name);
    }

    public Optional<ResourceDetail.Names> customer(OnDemandResource resource) {
        return Optional.ofNullable(customers.get(resource.customer()));
    }
}
