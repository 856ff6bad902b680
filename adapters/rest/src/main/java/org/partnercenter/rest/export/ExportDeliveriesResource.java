package org.partnercenter.rest.export;

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
import org.partnercenter.application.export.delivery.BrowseDeliveries;
import org.partnercenter.domain.export.DeliveryId;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Lists that are delivered to a partner's folder again and again. */
@Path(ExportDeliveriesResource.PATH)
@Produces(Json.TYPE)
@Tag(name = "Exports")
@ApplicationScoped
public class ExportDeliveriesResource {

    static final String PATH = "/v2/partners/export-deliveries";

    record NoFields() {
    }

    private final Commands commands;
    private final BrowseDeliveries deliveries;

    /** For the container's proxy only. */
    protected ExportDeliveriesResource() {
        this.commands = null;
        this.deliveries = null;
    }

    @Inject
    public ExportDeliveriesResource(Commands commands, BrowseDeliveries deliveries) {
        this.commands = commands;
        this.deliveries = deliveries;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "export-delivery-subscribe")
    @Consumes("application/json")
    @Operation(summary = "Asks for a list again and again, daily or monthly, as files in the caller's folder.")
    public Response subscribe(DeliveryBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), DeliveryBodies.SUBSCRIBE, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "export-deliveries")
    @Operation(summary = "Regular deliveries, newest first, each with its last file.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> deliveries.list(exchange.caller(), page).<Response>fold(found -> Response.ok(DeliveryShape.Listing.of(found, page,
                exchange.language())).build(), Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "export-deliveries")
    @Path("/{id}")
    @Operation(summary = "One regular delivery, with its last file.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var delivery = in.field("delivery_id", id).required().id();
        return in.then(() -> deliveries.show(exchange.caller(), new DeliveryId(delivery.orElseThrow())).<Response>fold(found ->
                Response.ok(DeliveryShape.of(found, exchange.language())).build(), Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "export-deliveries")
    @Path("/{id}/runs")
    @Operation(summary = "How its files went, the youngest first.")
    public Response runs(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var delivery = in.field("delivery_id", id).required().id();
        var page = in.page().behind(day(in));
        return in.then(() -> deliveries.runs(exchange.caller(), new DeliveryId(delivery.orElseThrow()), page).<Response>fold(found ->
                Response.ok(DeliveryShape.Runs.of(found, page, exchange.language())).build(), Replies::refused));
    }

    private static Optional<String> day(Input in) {
        return in.field("marker").code(ExportDeliveriesResource::day).map(LocalDate::toString);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    @POST
    @Extension(name = Access.OPERATION, value = "export-delivery-switch-off")
    @Path("/{id}/switch-off")
    @Consumes("application/json")
    @Operation(summary = "Ends a regular delivery; files that were due before still come. Takes no fields.")
    public Response switchOff(@PathParam("id") String id, @OptionalBody NoFields body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), DeliveryBodies.SWITCH_OFF, new SwitchOffBody(id));
    }
}
