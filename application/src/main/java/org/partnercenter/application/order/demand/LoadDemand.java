package org.partnercenter.application.order.demand;

import org.partnercenter.domain.order.demand.OnDemandResource;

/** An edition of a resource that is paid per use, as its source tells it (ORD-18). */
public record LoadDemand(OnDemandResource resource) {
}
