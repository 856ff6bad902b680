package org.partnercenter.rest.customer.freeze;

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
import org.partnercenter.application.customer.freeze.BrowseFreezes;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.util.Optional;
import java.util.function.BiFunction;

/** Freezing of customers by those who keep them: partners, resellers with the right to, and distributors without it. */
@Path("/v2/partners/customers/{customer_id}/freezing")
@Produces(Json.TYPE)
@Tag(name = "Customers")
@ApplicationScoped
public class CustomerFreezeResource {

    record FreezeEntry(String frozenStatus, String reason, String indirectPartnerId) {

        FreezeBody of(String customer) {
            return new FreezeBody(customer, frozenStatus, reason, indirectPartnerId);
        }
    }

    record UnfreezeEntry(Boolean resourcesOnly, String reason, String indirectPartnerId) {

        UnfreezeBody of(String customer) {
            return new UnfreezeBody(customer, resourcesOnly, reason, indirectPartnerId);
        }
    }

    private final Commands commands;
    private final BrowseFreezes freezes;

    /** For the container's proxy only. */
    protected CustomerFreezeResource() {
        this.commands = null;
        this.freezes = null;
    }

    @Inject
    public CustomerFreezeResource(Commands commands, BrowseFreezes freezes) {
        this.commands = commands;
        this.freezes = freezes;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "customer-freezing")
    @Operation(summary = "What is frozen of a customer, by whom, and why it cannot spend.")
    public Response show(@PathParam("customer_id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return read(exchange, id, (customer, reseller) -> freezes.freezing(exchange.caller(), customer, reseller)
                .map(shown -> FreezeShapes.FreezingShape.of(shown, exchange.language())));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "customer-freezing")
    @Path("/transitions")
    @Operation(summary = "What the caller can do about the freeze now, and what forbids the rest.")
    public Response transitions(@PathParam("customer_id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return read(exchange, id, (customer, reseller) -> freezes.freezing(exchange.caller(), customer, reseller)
                .map(shown -> FreezeShapes.TransitionsShape.of(shown, exchange.language())));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "customer-freezing")
    @Path("/timeline")
    @Operation(summary = "When the customer was frozen and unfrozen by its partner, by whom and why.")
    public Response timeline(@PathParam("customer_id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return read(exchange, id, (customer, reseller) -> freezes.history(exchange.caller(), customer, reseller)
                .map(history -> FreezeShapes.TimelineShape.of(history, exchange.language())));
    }

    private static <S extends Record> Response read(Exchange exchange, String id,
                                 BiFunction<PartyId, Optional<PartyId>, Decision<S>> question) {
        var in = Audience.PARTNERS.input(exchange);
        var customer = in.field("customer_id", id).party();
        var reseller = in.field("indirect_partner_id").party();
        return in.then(() -> question.apply(customer.orElseThrow(), reseller).<Response>fold(
                shape -> Response.ok(shape).build(), Replies::refused));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "customer-freeze")
    @Path("/freeze")
    @Consumes("application/json")
    @Operation(summary = "Freezes the account of a customer in the reseller model, or account and resources.")
    public Response freeze(@PathParam("customer_id") String id, FreezeEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), FreezeBodies.FREEZE, body.of(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "customer-unfreeze")
    @Path("/unfreeze")
    @Consumes("application/json")
    @Operation(summary = "Unfreezes a customer, or its resources only. A frozen partner unfreezes accounts and no resources.")
    public Response unfreeze(@PathParam("customer_id") String id, UnfreezeEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), FreezeBodies.UNFREEZE, body.of(id));
    }
}
