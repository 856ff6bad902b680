package org.partnercenter.rest.customer.acquire;

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
import org.partnercenter.application.customer.acquire.BrowseAcquisition;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;

/** Reports of customers, as the platform reviews them. */
@Path("/v2/platform/customer-reports")
@Produces(Json.TYPE)
@Tag(name = "Winning customers")
@ApplicationScoped
public class PlatformReportsResource {

    record ReviewEntry() {
    }

    private final Commands commands;
    private final ReportReading reading;

    /** For the container's proxy only. */
    protected PlatformReportsResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PlatformReportsResource(Commands commands, BrowseAcquisition browse) {
        this.commands = commands;
        this.reading = new ReportReading(browse, Audience.PLATFORM);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-customer-reports")
    @Operation(summary = "All reports, newest first.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-customer-reports")
    @Path("/{id}")
    @Operation(summary = "One report.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-customer-reports")
    @Path("/{id}/transitions")
    @Operation(summary = "What is possible with the report now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-customer-reports")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened to the report: when, who, why.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), id);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "customer-report-confirm")
    @Path("/{id}/confirm")
    @Consumes("application/json")
    @Operation(summary = "Nothing stands against the report; its 15 days begin. Takes no fields.")
    public Response confirm(@PathParam("id") String id, @OptionalBody ReviewEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AcquireBodies.CONFIRM_REPORT, new MoveReportBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "customer-report-reject")
    @Path("/{id}/reject")
    @Consumes("application/json")
    @Operation(summary = "Something stands against the report. Takes no fields.")
    public Response reject(@PathParam("id") String id, @OptionalBody ReviewEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AcquireBodies.REJECT_REPORT, new MoveReportBody(id));
    }
}
