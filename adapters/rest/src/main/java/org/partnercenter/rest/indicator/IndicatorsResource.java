package org.partnercenter.rest.indicator;

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
import org.partnercenter.application.indicator.BrowseIndicators;
import org.partnercenter.application.indicator.IndicatorValues;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.indicator.ExportNotice;
import org.partnercenter.domain.indicator.IndicatorCode;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.util.Map;

/** Indicators, as partners read them. */
@Path("/v2/partners")
@Produces(Json.TYPE)
@Tag(name = "Indicators")
@ApplicationScoped
public class IndicatorsResource {

    /** What a partner says. */
    record FeedbackEntry(String text) {
    }

    private final Commands commands;
    private final BrowseIndicators browse;
    private final IndicatorReading reading;

    /** For the container's proxy only. */
    protected IndicatorsResource() {
        this.commands = null;
        this.browse = null;
        this.reading = null;
    }

    @Inject
    public IndicatorsResource(Commands commands, BrowseIndicators browse) {
        this.commands = commands;
        this.browse = browse;
        this.reading = new IndicatorReading(browse, Audience.PARTNERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "indicator-values")
    @Path("/indicators")
    @Operation(summary = "What indicators there are.")
    public Response indicators(@Context ContainerRequestContext request) {
        return reading.indicators(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "indicator-values")
    @Path("/indicator-values")
    @Operation(summary = "The partner's own values, the latest period first. Names of customers are masked.")
    public Response values(@Context ContainerRequestContext request) {
        return reading.values(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "indicator-values")
    @Path("/indicator-values/{id}")
    @Operation(summary = "One value.")
    public Response value(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.value(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "indicator-values")
    @Path("/indicator-values/{id}/lines")
    @Operation(summary = "What makes up a value, by revenue_id or order_no.")
    public Response lines(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.lines(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "indicator-values")
    @Path("/indicator-values/{id}/feedbacks")
    @Operation(summary = "What was said of a value and what came of it, newest first.")
    public Response feedbackTo(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.feedbackTo(Exchange.of(request), id);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "indicator-feedback-give")
    @Path("/indicator-values/{id}/feedbacks")
    @Consumes("application/json")
    @Operation(summary = "Says something of a value of one's own. One at a time waits for its answer.")
    public Response give(@PathParam("id") String id, FeedbackEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), IndicatorBodies.GIVE, new FeedbackBody(id, body.text()));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "indicator-values")
    @Path("/indicator-feedbacks")
    @Operation(summary = "All the partner said of values, newest first; answered=false for what waits.")
    public Response feedback(@Context ContainerRequestContext request) {
        return reading.feedback(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "reseller-indicators")
    @Path("/reseller-indicators")
    @Operation(summary = "What each reseller of the distributor comes to, one value for each reseller, indicator and period.")
    public Response resellers(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var filter = new IndicatorValues.ResellerFilter(IndicatorInput.period(in.field("period")), in.id("indicator").map(IndicatorCode::new),
                in.field("indirect_partner_id").party());
        var page = in.page();
        return in.then(() -> browse.resellers(exchange.caller(), filter, page).<Response>fold(
                found -> Response.ok(ListedShapes.Resellers.of(found, exchange.language())).build(), Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "indicator-values")
    @Path("/indicator-export-notice")
    @Operation(summary = "What is acknowledged before indicators are exported: send its notice_version among the filters.")
    public Response notice(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return Audience.PARTNERS.input(exchange).then(() -> Response.ok(new ListedShapes.NoticeShape(ExportNotice.VERSION,
                Rulebook.texts().say("ExportNotice.text", Map.of(), exchange.language()))).build());
    }
}
