package org.partnercenter.rest.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.lang.annotation.Annotation;

/** Ends the exchange: the request id on every answer, and words for what failed. */
@Provider
@ApplicationScoped
class ReplyFilter implements ContainerResponseFilter {

    static final MediaType PROBLEM = new MediaType("application", "problem+json", "UTF-8");

    private static final Logger LOG = LoggerFactory.getLogger(ReplyFilter.class);

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var exchange = Exchange.find(request).orElseGet(() -> Exchange.begin("none", request));
        response.getHeaders().putSingle("X-Request-Id", exchange.requestId());
        if (response.getEntity() instanceof Failure failure) {
            if (failure instanceof Failure.ByFault fault) {
                fault.thrown().ifPresent(thrown -> LOG.error("request {} failed", exchange.trace(), thrown));
            }
            response.setEntity(ErrorReply.of(failure, response.getStatus(), exchange), new Annotation[0],
                    exchange.wantsProblemJson() ? PROBLEM : Json.MEDIA_TYPE);
        }
    }
}
