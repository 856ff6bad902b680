package org.partnercenter.rest.realname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.realname.BrowseApplications;
import org.partnercenter.domain.realname.Application;
import org.partnercenter.domain.realname.ApplicationStatus;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.util.Optional;

/** Applications for real-name authentication, as the vendor's clients make them. */
@Path("/v2/customers/realname-auths")
@Produces(Json.TYPE)
@Tag(name = "Real-name authentication")
@ApplicationScoped
public class RealNameResource {

    /** Nothing in it if nothing was ever applied for (RNA-11). */
    record ResultShape(Optional<Integer> reviewResult, Optional<String> opinion) {

        static ResultShape of(Optional<Application> application) {
            return new ResultShape(application.map(Application::status).map(ApplicationStatus::code),
                    application.flatMap(ApplicationShape::opinion));
        }
    }

    private final Commands commands;
    private final RealNameBodies bodies;
    private final BrowseApplications applications;

    /** For the container's proxy only. */
    protected RealNameResource() {
        this.commands = null;
        this.bodies = null;
        this.applications = null;
    }

    @Inject
    public RealNameResource(Commands commands, RealNameBodies bodies, BrowseApplications applications) {
        this.commands = commands;
        this.bodies = bodies;
        this.applications = applications;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "real-name-enterprise-apply")
    @Path("/enterprise")
    @Consumes("application/json")
    @Operation(operationId = "createEnterpriseRealnameAuthentication", summary = "Applies for a customer's authentication as an enterprise.")
    public Response apply(EnterpriseBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.apply(), body);
    }

    @PUT
    @Extension(name = Access.OPERATION, value = "real-name-enterprise-change")
    @Path("/enterprise")
    @Consumes("application/json")
    @Operation(operationId = "changeEnterpriseRealnameAuthentication", summary = "Applies for an individual to become an enterprise.")
    public Response change(EnterpriseBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.change(), body);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "real-name-individual-apply")
    @Path("/individual")
    @Consumes("application/json")
    @Operation(operationId = "createPersonalRealnameAuth", summary = "Applies for a customer's authentication as an individual.")
    public Response individual(IndividualBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.individual(), body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "real-name-result")
    @Path("/result")
    @Operation(operationId = "showRealnameAuthenticationReviewResult", summary = "What review made of what was applied for last.")
    public Response result(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var customer = in.field("customer_id").required().party();
        return in.then(() -> applications.result(exchange.caller(), customer.orElseThrow()).<Response>fold(
                found -> Response.ok(ResultShape.of(found)).build(), Replies::refused));
    }
}
