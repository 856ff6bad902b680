package org.partnercenter.rest.realname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.realname.BrowseApplications;
import org.partnercenter.domain.realname.RealNameState;
import org.partnercenter.domain.realname.VerifiedType;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.util.Optional;

/** Where a customer itself stands (RNA-16). */
@Path("/v2/customers/real-name-auth-status")
@Produces(Json.TYPE)
@Tag(name = "Real-name authentication")
@ApplicationScoped
public class RealNameStatusResource {

    /** @param verifiedType absent unless verified */
    record StatusShape(int verifiedStatus, Optional<Integer> verifiedType) {

        static StatusShape of(RealNameState state) {
            return new StatusShape(state.status().code(), state.type().map(VerifiedType::code));
        }
    }

    private final BrowseApplications applications;

    /** For the container's proxy only. */
    protected RealNameStatusResource() {
        this.applications = null;
    }

    @Inject
    public RealNameStatusResource(BrowseApplications applications) {
        this.applications = applications;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "real-name-status")
    @Operation(summary = "The caller's own verification status: -1 none, 0 under review, 1 refused, 2 verified.")
    public Response status(@Context ContainerRequestContext request) {
        return applications.status(Exchange.of(request).caller()).<Response>fold(
                state -> Response.ok(StatusShape.of(state)).build(), Replies::refused);
    }
}
