package org.partnercenter.rest.authorization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.authorization.BrowseAuthorizations;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;

import java.net.URI;

/** Partners ask customers to let them act for them, and ask before they act (AUT-03). */
@Path(PartnerAuthorizationsResource.PATH)
@Produces(Json.TYPE)
@Tag(name = "Authorizations")
@ApplicationScoped
public class PartnerAuthorizationsResource {

    record NothingBody() {
    }

    static final String PATH = "/v2/partners/authorizations";

    private final Commands commands;
    private final AuthorizationReading reading;
    private final AskFirst first;

    /** For the container's proxy only. */
    protected PartnerAuthorizationsResource() {
        this.commands = null;
        this.reading = null;
        this.first = null;
    }

    @Inject
    public PartnerAuthorizationsResource(Commands commands, BrowseAuthorizations authorizations, Clocks clocks) {
        this.commands = commands;
        this.reading = new AuthorizationReading(authorizations, Audience.PARTNERS);
        this.first = new AskFirst(authorizations, clocks);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "authorization-request")
    @Consumes("application/json")
    @Operation(summary = "Asks a customer that the caller may act for it; a request that waits already is answered with 200.")
    public Response request(AuthorizationBodies.RequestBody body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var command = AuthorizationBodies.REQUEST.reader().read(body, in, exchange.caller());
        return commands.submit(exchange, in, AuthorizationBodies.REQUEST.operation(), command, asked -> {
            var shape = AuthorizationShape.of(asked.authorization(), exchange.language());
            return asked.existing() || exchange.dryRun() ? Response.ok(shape).build()
                    : Response.created(URI.create(PATH + "/" + shape.id())).entity(shape).build();
        });
    }

    @POST
    @Extension(name = Access.OPERATION, value = "authorization-withdraw")
    @Path("/{id}/withdraw")
    @Operation(summary = "Takes a request back that waits for its answer.")
    public Response withdraw(@PathParam("id") String id, @OptionalBody NothingBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AuthorizationBodies.WITHDRAW, new AuthorizationBodies.WithdrawBody(id));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "authorization-eligibility")
    @Path("/eligibility")
    @Operation(summary = "Whether the customer could be asked now, and all that stands in the way.")
    public Response eligibility(@Context ContainerRequestContext request) {
        return first.eligibility(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "authorization-check")
    @Path("/check")
    @Operation(summary = "Whether the caller may order or operate for the customer now, and all that stands in the way.")
    public Response check(@Context ContainerRequestContext request) {
        return first.check(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "authorizations")
    @Operation(summary = "Authorizations, the last asked for first; also by status and customer_id.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "authorizations")
    @Path("/{id}")
    @Operation(summary = "One authorization.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "authorizations")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened to the authorization: what, when, who, why.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "authorizations")
    @Path("/{id}/transitions")
    @Operation(summary = "What is possible with the authorization now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), id);
    }
}
