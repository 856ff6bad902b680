package org.partnercenter.rest.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.partnercenter.rest.signature.SignatureFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.function.Consumer;

/** Callers that could not prove who they are go to log and metrics; they leave no trace in the audit trail. */
@ApplicationScoped
class AuthenticationFailures {

    private static final Logger LOG = LoggerFactory.getLogger(AuthenticationFailures.class);

    private final Consumer<SignatureFault> count;

    /** For the container's proxy only. */
    protected AuthenticationFailures() {
        this(fault -> { });
    }

    @Inject
    AuthenticationFailures(MetricRegistry metrics) {
        this(fault -> metrics.counter("authentication_failures", new Tag("cause", fault.name())).inc());
    }

    AuthenticationFailures(Consumer<SignatureFault> count) {
        this.count = count;
    }

    void note(SignatureFault fault, Exchange exchange) {
        LOG.info("request {} not authenticated: {}", exchange.trace(), fault.cause());
        count.accept(fault);
    }
}
