package org.partnercenter.rest.discount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.discount.grant.BrowseGranted;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

/** What partners take off the orders of their resale customers. */
@Path("/v2/partners/discounts")
@Produces(Json.TYPE)
@Tag(name = "Discounts")
@ApplicationScoped
public class GrantedDiscountsResource {

    private final Commands commands;
    private final BrowseGranted browse;

    /** For the container's proxy only. */
    protected GrantedDiscountsResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public GrantedDiscountsResource(Commands commands, BrowseGranted browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "granted-discount")
    @Operation(operationId = "listSubCustomerDiscounts", summary = "The discount a customer was granted, until it is over.")
    public Response find(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var customer = in.field("customer_id").required().party();
        var partner = in.field("indirect_partner_id").party();
        return in.then(() -> browse.of(exchange.caller(), customer.orElseThrow(), partner).<Response>fold(found ->
                Response.ok(GrantedShape.Found.of(found)).build(), Replies::refused));
    }

    @POST
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "discounts-set")
    @Operation(operationId = "batchSetSubCustomerDiscount", summary = "Grants up to 100 resale customers a discount, each on its own.")
    public Response setMany(GrantManyBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), GrantBodies.SET_MANY, body);
    }

    @PUT
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "discount-set")
    @Operation(summary = "Grants one resale customer a discount, in place of what it had; a refusal tells all its reasons.")
    public Response set(GrantBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), GrantBodies.SET, body);
    }
}
