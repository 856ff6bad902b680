package org.partnercenter.rest.realname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

/** Whether review takes applications (RNA-09). For the platform. */
@Path("/v2/platform/settings/real-name-reviews")
@Produces(Json.TYPE)
@Tag(name = "Real-name authentication")
@ApplicationScoped
public class IntakeResource {

    private final Commands commands;
    private final BrowseApplications applications;

    /** For the container's proxy only. */
    protected IntakeResource() {
        this.commands = null;
        this.applications = null;
    }

    @Inject
    public IntakeResource(Commands commands, BrowseApplications applications) {
        this.commands = commands;
        this.applications = applications;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "real-name-intake")
    @Operation(summary = "Whether review takes applications.")
    public Response show(@Context ContainerRequestContext request) {
        return applications.intake(Exchange.of(request).caller()).<Response>fold(
                intake -> Response.ok(new RealNameBodies.IntakeShape(intake.open())).build(), Replies::refused);
    }

    @PUT
    @Extension(name = Access.OPERATION, value = "real-name-intake-switch")
    @Consumes("application/json")
    @Operation(summary = "Opens or closes review for new applications.")
    public Response change(RealNameBodies.IntakeBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), RealNameBodies.INTAKE, body);
    }
}
