package org.partnercenter.rest.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

import java.util.List;

/** Where the vendor's clients look up the domain of their key. Some of them send a body with it, which means nothing. */
@Path("/v3/auth/domains")
@Produces(Json.TYPE)
@Tag(name = "Identity")
@ApplicationScoped
public class DomainsResource {

    record Links(String self) {
    }

    record DomainShape(String id, String name, boolean enabled, String description, Links links) {
    }

    record DomainListShape(List<DomainShape> domains, Links links) {
    }

    @GET
    @Extension(name = Access.OPERATION, value = "caller-show")
    @Operation(summary = "The domain of the key that signed the request.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var links = new Links(request.getUriInfo().getAbsolutePath().toString());
        return Response.ok(new DomainListShape(List.of(new DomainShape(exchange.caller().party().value(),
                exchange.partyName(), true, "", links)), links)).build();
    }
}
