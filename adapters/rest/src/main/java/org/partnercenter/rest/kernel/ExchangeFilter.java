package org.partnercenter.rest.kernel;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.RunningWork;

import java.util.Optional;

/** Begins the exchange: gives the request its id, before anything can go wrong. */
@Provider
@PreMatching
@Priority(0)
@ApplicationScoped
class ExchangeFilter implements ContainerRequestFilter {

    private final Ids ids;

    /** For the container's proxy only. */
    protected ExchangeFilter() {
        this.ids = null;
    }

    @Inject
    ExchangeFilter(Ids ids) {
        this.ids = ids;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var exchange = Exchange.begin(ids.next(), request);
        exchange.putInto(request);
        new RunningWork(exchange.requestId(), Optional.empty(), exchange.traceId()).begin();
        if (!isNegotiable(request)) {
            request.abortWith(Replies.failed(Fault.HEADER_MALFORMED));
        }
    }

    private static boolean isNegotiable(ContainerRequestContext request) {
        try {
            request.getMediaType();
            request.getAcceptableMediaTypes();
            request.getAcceptableLanguages();
            return true;
        } catch (ProcessingException | IllegalArgumentException malformed) {
            return false;
        }
    }
}
