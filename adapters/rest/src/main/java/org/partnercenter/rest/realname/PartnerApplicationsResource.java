package org.partnercenter.rest.realname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.realname.BrowseApplications;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

import java.util.Optional;

/** A partner's own applications. */
@Path("/v2/partners/real-name-applications")
@Produces(Json.TYPE)
@Tag(name = "Real-name authentication")
@ApplicationScoped
public class PartnerApplicationsResource {

    private final ApplicationReading reading;

    /** For the container's proxy only. */
    protected PartnerApplicationsResource() {
        this.reading = null;
    }

    @Inject
    public PartnerApplicationsResource(BrowseApplications applications, Clocks clocks) {
        this.reading = new ApplicationReading(applications, clocks, Audience.PARTNERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "real-name-applications")
    @Operation(summary = "Applications, newest first; names and numbers masked.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request), Optional.empty());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "real-name-eligibility")
    @Path("/eligibility")
    @Operation(summary = "Whether a customer can be applied for now, and what stands in the way.")
    public Response eligibility(@Context ContainerRequestContext request) {
        return reading.eligibility(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "real-name-applications")
    @Path("/{id}")
    @Operation(summary = "One application.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "real-name-applications")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened to the application: when, who, why.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), id);
    }
}
