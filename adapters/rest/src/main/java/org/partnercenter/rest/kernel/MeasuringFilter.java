package org.partnercenter.rest.kernel;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import org.eclipse.microprofile.metrics.Timer;

import java.util.function.Supplier;

/** Times one operation, refusals included, until its answer is known. */
final class MeasuringFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String RUNNING = Timer.Context.class.getName();

    private final Supplier<Timer> registered;
    private volatile Timer timer;

    /** @param registered asked with the first request: what is never asked for is no figure */
    MeasuringFilter(Supplier<Timer> registered) {
        this.registered = registered;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(RUNNING, timer().time());
    }

    private Timer timer() {
        if (timer == null) {
            timer = registered.get();
        }
        return timer;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(RUNNING) instanceof Timer.Context running) {
            running.stop();
        }
    }
}
