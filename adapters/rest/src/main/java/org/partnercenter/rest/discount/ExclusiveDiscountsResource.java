package org.partnercenter.rest.discount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.discount.BrowseDiscounts;
import org.partnercenter.application.discount.DiscountOperations;
import org.partnercenter.domain.discount.DiscountEvent;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;
import org.partnercenter.rest.kernel.Violation;

import java.util.List;

/** Exclusive discounts, as partners apply for them and end them. */
@Path(ExclusiveDiscountsResource.PATH)
@Produces(Json.TYPE)
@Tag(name = "Discounts")
@ApplicationScoped
public class ExclusiveDiscountsResource {

    static final String PATH = "/v2/partners/exclusive-discounts";

    record SubmitEntry(Boolean specialRequest) {
    }

    record WithdrawEntry() {
    }

    record DeleteEntry() {
    }

    record InvalidateEntry() {
    }

    record EligibilityShape(boolean eligible, List<Violation> violations) {
    }

    private final Commands commands;
    private final DiscountBodies bodies;
    private final BrowseDiscounts browse;
    private final DiscountReading reading;

    /** For the container's proxy only. */
    protected ExclusiveDiscountsResource() {
        this.commands = null;
        this.bodies = null;
        this.browse = null;
        this.reading = null;
    }

    @Inject
    public ExclusiveDiscountsResource(Commands commands, DiscountBodies bodies, BrowseDiscounts browse) {
        this.commands = commands;
        this.bodies = bodies;
        this.browse = browse;
        this.reading = new DiscountReading(browse, Audience.PARTNERS);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "exclusive-discount-apply")
    @Consumes("application/json")
    @Operation(summary = "Applies for an exclusive discount. Inside the range it passes at once; outside it is refused, telling by how much, or with special_request reviewed by hand. With draft it is only kept.")
    public Response apply(AskBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.application(), body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-exclusive-discounts")
    @Operation(summary = "Applications and discounts, newest first; approved=true: those that were approved.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request), browse::discounts);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "exclusive-discount-eligibility")
    @Path("/eligibility")
    @Operation(summary = "Whether the caller may apply, for anybody or for customer_id, and what stands in the way.")
    public Response eligibility(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var customer = in.field("customer_id").party();
        return in.then(() -> browse.eligibility(exchange.caller(), customer).<Response>fold(against -> Response.ok(
                new EligibilityShape(against.isEmpty(), Violation.of(against, exchange.language()))).build(), Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-exclusive-discounts")
    @Path("/{id}")
    @Operation(summary = "One of them, with its lines and by how much they lie outside the range.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id, browse::discount);
    }

    @PUT
    @Extension(name = Access.OPERATION, value = "exclusive-discount-edit")
    @Path("/{id}")
    @Consumes("application/json")
    @Operation(summary = "Asks for something else, in a draft or a rejected application.")
    public Response edit(@PathParam("id") String id, AskBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.edit(), body.of(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "exclusive-discount-submit")
    @Path("/{id}/submit")
    @Consumes("application/json")
    @Operation(summary = "Submits a draft, or a rejected application again.")
    public Response submit(@PathParam("id") String id, @OptionalBody SubmitEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.submit(), new SubmitBody(id, body == null ? null : body.specialRequest()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "exclusive-discount-withdraw")
    @Path("/{id}/withdraw")
    @Consumes("application/json")
    @Operation(summary = "Takes an application back while it is under approval. Takes no fields.")
    public Response withdraw(@PathParam("id") String id, @OptionalBody WithdrawEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.move(DiscountOperations.WITHDRAW), new MoveBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "exclusive-discount-delete")
    @Path("/{id}/delete")
    @Consumes("application/json")
    @Operation(summary = "Deletes a draft, or a discount not yet in effect. Takes no fields.")
    public Response delete(@PathParam("id") String id, @OptionalBody DeleteEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.move(DiscountOperations.DELETE), new MoveBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "exclusive-discount-invalidate")
    @Path("/{id}/invalidate")
    @Consumes("application/json")
    @Operation(summary = "Ends a discount in effect. Takes no fields.")
    public Response invalidate(@PathParam("id") String id, @OptionalBody InvalidateEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.move(DiscountOperations.INVALIDATE), new MoveBody(id));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-exclusive-discounts")
    @Path("/{id}/transitions")
    @Operation(summary = "What is possible with it now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return reading.one(exchange, id, browse::discount, found -> Response.ok(LifeShapes.transitions(found.status(browse.now()),
                DiscountEvent.class, browse.possibilities(found), exchange.language())).build());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-exclusive-discounts")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened to it: when, who, why.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return reading.one(exchange, id, browse::discount, found -> Response.ok(LifeShapes.timeline(
                browse.timeline(exchange.caller(), found), exchange.language())).build());
    }
}
