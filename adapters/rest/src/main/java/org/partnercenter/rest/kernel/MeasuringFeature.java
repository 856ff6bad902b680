package org.partnercenter.rest.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Sets a timer around every operation. Helidon can time resource methods too, but intercepts each for it: that costs every start a
 * class for each resource.
 */
@Provider
@ApplicationScoped
class MeasuringFeature implements DynamicFeature {

    private static final String NAME = "operation.duration";

    private static final int FIRST = 0;

    private final MetricRegistry metrics;

    /** For the container's proxy only. */
    protected MeasuringFeature() {
        this.metrics = null;
    }

    @Inject
    MeasuringFeature(MetricRegistry metrics) {
        this.metrics = metrics;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        OperationPath.of(resource.getResourceMethod()).ifPresent(operation ->
                context.register(new MeasuringFilter(() -> metrics.timer(NAME, new Tag("operation", operation))), FIRST));
    }
}
