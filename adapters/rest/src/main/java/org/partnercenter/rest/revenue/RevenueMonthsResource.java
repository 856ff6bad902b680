package org.partnercenter.rest.revenue;

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
import org.partnercenter.application.incentive.revenue.BrowseRevenue;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;

import java.time.YearMonth;

/** The months of revenue: how far they are formed, and whether they are final. */
@Path("/v2/platform/revenue-months")
@Produces(Json.TYPE)
@Tag(name = "Revenue")
@ApplicationScoped
public class RevenueMonthsResource {

    record FormEntry() {
    }

    record FinalizeMonthEntry() {
    }

    private final Commands commands;
    private final BrowseRevenue browse;

    /** For the container's proxy only. */
    protected RevenueMonthsResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public RevenueMonthsResource(Commands commands, BrowseRevenue browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "revenue-runs")
    @Operation(summary = "Months that were formed, the latest first, with how far the latest run of each has come.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var page = in.page().behind(in.field("marker").month().map(YearMonth::toString));
        return in.then(() -> browse.months(exchange.caller(), page).<Response>fold(
                found -> Response.ok(RunShape.of(found, page)).build(), Replies::refused));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "revenue-form")
    @Path("/{month}/form")
    @Consumes("application/json")
    @Operation(summary = "Begins to form the revenue of a month, of what is visible by now. Goes on in the background. Takes no fields.")
    public Response form(@PathParam("month") String month, @OptionalBody FormEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), RevenueBodies.FORM, new MonthBody(month));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "revenue-month-finalize")
    @Path("/{month}/finalize")
    @Consumes("application/json")
    @Operation(summary = "Makes the revenue of all partners in a month final. Takes no fields.")
    public Response finalizeMonth(@PathParam("month") String month, @OptionalBody FinalizeMonthEntry body,
                                  @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), RevenueBodies.FINALIZE_MONTH, new MonthBody(month));
    }
}
