package org.partnercenter.rest.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Operations;
import org.partnercenter.domain.kernel.CommonRefusal;

import java.util.List;
import java.util.Optional;

/**
 * Checks before every resource method whether its caller may ask for its operation at all, before anything of the request is
 * looked at. Who may not ask learns nothing else. A refused command is kept in the audit trail.
 */
@Provider
@ApplicationScoped
class AccessFeature implements DynamicFeature {

    private final Operations operations;
    private final Gateway gateway;

    /** For the container's proxy only. */
    protected AccessFeature() {
        this.operations = null;
        this.gateway = null;
    }

    @Inject
    AccessFeature(Operations operations, Gateway gateway) {
        this.operations = operations;
        this.gateway = gateway;
    }

    /** @throws IllegalStateException for a method of ours that names no operation: the house does not open without a lock */
    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        var method = resource.getResourceMethod();
        if (!method.getDeclaringClass().getPackageName().startsWith("org.partnercenter.")) {
            return;
        }
        var name = Access.operationOf(method).orElseThrow(() -> new IllegalStateException("no operation named on " + method));
        if (name.equals(Access.NOBODY)) {
            return;
        }
        var operation = operations.named(name).orElseThrow(() -> new IllegalStateException(
                "no operation " + name + ", as named on " + method));
        boolean each = resource.getResourceClass().getAnnotation(Path.class).value().startsWith(Audience.EACH);
        context.register(new Check(Access.callersOf(method).<Operation<?, ?>>map(operation::onlyFor).orElse(operation), each),
                Priorities.AUTHORIZATION);
    }

    /** The check of one method. */
    private final class Check implements ContainerRequestFilter {

        private final Operation<?, ?> operation;
        private final boolean each;

        /** @param each whether there is such a path for each audience */
        Check(Operation<?, ?> operation, boolean each) {
            this.operation = operation;
            this.each = each;
        }

        @Override
        public void filter(ContainerRequestContext request) {
            var exchange = Exchange.of(request);
            var kind = exchange.caller().kind();
            var audience = each ? Optional.of(Audience.ofEach(exchange.path())) : Audience.ofPath(exchange.path());
            if (audience.filter(there -> !there.kinds().contains(kind)).isPresent()) {
                request.abortWith(Replies.refused(List.of(CommonRefusal.CALLER_NOT_ALLOWED.refusal("kind", kind)
                        .with("operation", operation.name()))));
                return;
            }
            var refusals = operations.isCommand(operation) && !exchange.asksOnly()
                    ? gateway.forbid(operation, exchange.caller(), exchange.origin())
                    : operation.refusalsFor(exchange.caller());
            if (!refusals.isEmpty()) {
                request.abortWith(Replies.refused(refusals));
            }
        }
    }
}
