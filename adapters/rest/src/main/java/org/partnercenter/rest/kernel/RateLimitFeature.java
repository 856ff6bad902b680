package org.partnercenter.rest.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Sets a counter before every operation: HTTP method and path as they are written in the resources. */
@Provider
@ApplicationScoped
class RateLimitFeature implements DynamicFeature {

    /** So that a flood of what is forbidden is a flood, too, and does not reach the audit trail. */
    private static final int BEFORE_ACCESS = Priorities.AUTHORIZATION - 100;

    private final Throttle throttle;

    /** For the container's proxy only. */
    protected RateLimitFeature() {
        this.throttle = null;
    }

    @Inject
    RateLimitFeature(Throttle throttle) {
        this.throttle = throttle;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        OperationPath.of(resource.getResourceMethod()).ifPresent(operation ->
                context.register(new RateLimitFilter(operation, throttle), BEFORE_ACCESS));
    }
}
