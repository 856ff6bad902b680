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
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;

/** Customers answer requests, and revoke what they gave (AUT-07, AUT-08). */
@Path("/v2/customers/authorizations")
@Produces(Json.TYPE)
@Tag(name = "Authorizations")
@ApplicationScoped
public class CustomerAuthorizationsResource {

    record LetterBody(String letterVersion) {
    }

    record WhyBody(String reason) {

        @Override
        public String toString() {
            return "WhyBody[***]";
        }
    }

    private final Commands commands;
    private final AuthorizationReading reading;

    /** For the container's proxy only. */
    protected CustomerAuthorizationsResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public CustomerAuthorizationsResource(Commands commands, BrowseAuthorizations authorizations) {
        this.commands = commands;
        this.reading = new AuthorizationReading(authorizations, Audience.CUSTOMERS);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "authorization-approve")
    @Path("/{id}/approve")
    @Consumes("application/json")
    @Operation(summary = "Authorizes the partner: with the letter accepted, and a code in X-Verification-Code.")
    public Response approve(@PathParam("id") String id, LetterBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AuthorizationBodies.APPROVE,
                new AuthorizationBodies.ApproveBody(id, body.letterVersion()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "authorization-reject")
    @Path("/{id}/reject")
    @Operation(summary = "Rejects a request, with a reason or without.")
    public Response reject(@PathParam("id") String id, @OptionalBody WhyBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AuthorizationBodies.REJECT,
                new AuthorizationBodies.ReasonBody(id, body == null ? null : body.reason()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "authorization-revoke")
    @Path("/{id}/revoke")
    @Consumes("application/json")
    @Operation(summary = "Takes the authorization back at once: with a reason, and a code in X-Verification-Code.")
    public Response revoke(@PathParam("id") String id, WhyBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AuthorizationBodies.REVOKE, new AuthorizationBodies.ReasonBody(id, body.reason()));
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
