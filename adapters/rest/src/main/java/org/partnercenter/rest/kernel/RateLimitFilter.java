package org.partnercenter.rest.kernel;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import org.partnercenter.application.kernel.RateLimits.Standing;

/** Counts the requests to one operation, and tells on every answer how its caller stands. */
final class RateLimitFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String STANDING = Standing.class.getName();

    private final String operation;
    private final Throttle throttle;

    RateLimitFilter(String operation, Throttle throttle) {
        this.operation = operation;
        this.throttle = throttle;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        throttle.count(operation, request).ifPresent(standing -> {
            request.setProperty(STANDING, standing);
            if (!standing.granted()) {
                request.abortWith(throttle.refused(standing));
            }
        });
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(STANDING) instanceof Standing standing) {
            response.getHeaders().putSingle("RateLimit-Limit", throttle.limit());
            response.getHeaders().putSingle("RateLimit-Remaining", standing.remaining());
            response.getHeaders().putSingle("RateLimit-Reset", Throttle.seconds(standing.untilFull()));
        }
    }
}
