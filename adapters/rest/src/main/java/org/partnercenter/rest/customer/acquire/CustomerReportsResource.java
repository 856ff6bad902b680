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

/** Reports of customers, as their reporters make and end them. */
@Path(CustomerReportsResource.PATH)
@Produces(Json.TYPE)
@Tag(name = "Winning customers")
@ApplicationScoped
public class CustomerReportsResource {

    static final String PATH = "/v2/partners/customer-reports";

    record CancelEntry() {
    }

    private final Commands commands;
    private final ReportReading reading;

    /** For the container's proxy only. */
    protected CustomerReportsResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public CustomerReportsResource(Commands commands, BrowseAcquisition browse) {
        this.commands = commands;
        this.reading = new ReportReading(browse, Audience.PARTNERS);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "customer-report")
    @Consumes("application/json")
    @Operation(summary = "Reports a customer (报备): for 15 days all others are kept out. At most 100 open reports.")
    public Response report(ReportBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AcquireBodies.REPORT, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-customer-reports")
    @Operation(summary = "Reports, newest first; with indirect_partner_id those of a distributor's reseller.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-customer-reports")
    @Path("/{id}")
    @Operation(summary = "One report.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-customer-reports")
    @Path("/{id}/transitions")
    @Operation(summary = "What is possible with the report now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-customer-reports")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened to the report: when, who, why.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), id);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "customer-report-cancel")
    @Path("/{id}/cancel")
    @Consumes("application/json")
    @Operation(summary = "Gives the report up. Takes no fields.")
    public Response cancel(@PathParam("id") String id, @OptionalBody CancelEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AcquireBodies.CANCEL_REPORT, new MoveReportBody(id));
    }
}
