package org.partnercenter.rest.account;

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
import org.partnercenter.application.account.ChargeFilter;
import org.partnercenter.application.account.ChargeLists;
import org.partnercenter.domain.account.ChargeId;
import org.partnercenter.domain.account.ChargeStatus;
import org.partnercenter.domain.account.OrderId;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** What billing does with the money of accounts. */
@Path(ChargesResource.PATH)
@Produces(Json.TYPE)
@Tag(name = "Accounts")
@ApplicationScoped
public class ChargesResource {

    static final String PATH = "/v2/platform/account-charges";

    private final Commands commands;
    private final ChargeLists lists;

    /** For the container's proxy only. */
    protected ChargesResource() {
        this.commands = null;
        this.lists = null;
    }

    @Inject
    public ChargesResource(Commands commands, ChargeLists lists) {
        this.commands = commands;
        this.lists = lists;
    }

    @POST
    @Path("/hold")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "account-hold")
    @Operation(summary = "Sets money aside for an order.")
    public Response hold(ChargeBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AccountBodies.HOLD, body);
    }

    @POST
    @Path("/spend")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "account-spend")
    @Operation(summary = "Pays an order, with what was set aside for it first.")
    public Response spend(ChargeBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AccountBodies.SPEND, body);
    }

    @POST
    @Path("/release")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "account-release")
    @Operation(summary = "Sets free what was set aside for an order.")
    public Response release(ReleaseBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AccountBodies.RELEASE, body);
    }

    @POST
    @Path("/refund")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "account-refund")
    @Operation(summary = "Gives back what an order paid, to the customer or to its keeper of that time.")
    public Response refund(ChargeBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AccountBodies.REFUND, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "account-charges")
    @Operation(summary = "Money for orders, newest first.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PLATFORM.input(exchange);
        var filter = new ChargeFilter(in.field("account_id").party(), in.id("order_id").map(OrderId::new),
                in.field("status").code(ChargesResource::status));
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> lists.charges(exchange.caller(), filter, page).<Response>fold(found ->
                Response.ok(ChargeShape.Listing.of(found, page, exchange.language())).build(), Replies::refused));
    }

    private static Optional<ChargeStatus> status(String code) {
        return Arrays.stream(ChargeStatus.values()).filter(status -> status.name().equals(code)).findFirst();
    }

    @GET
    @Path("/{id}")
    @Extension(name = Access.OPERATION, value = "account-charges")
    @Operation(summary = "The money for one order.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return one(exchange, id, charge -> lists.charge(exchange.caller(), charge)
                .map(found -> ChargeShape.of(found, exchange.language())));
    }

    @GET
    @Path("/{id}/transitions")
    @Extension(name = Access.OPERATION, value = "account-charges")
    @Operation(summary = "What is possible with it now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return one(exchange, id, charge -> lists.charge(exchange.caller(), charge)
                .map(found -> ChargeShape.transitions(found, exchange.language())));
    }

    @GET
    @Path("/{id}/timeline")
    @Extension(name = Access.OPERATION, value = "account-charges")
    @Operation(summary = "What happened to it: when, who, why.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return one(exchange, id, charge -> lists.timeline(exchange.caller(), charge)
                .map(steps -> ChargeShape.Timeline.of(steps, exchange.language())));
    }

    private static <S extends Record> Response one(Exchange exchange, String id, Function<ChargeId, Decision<S>> read) {
        var in = Audience.PLATFORM.input(exchange);
        var charge = in.field("charge_id", id).required().id();
        return in.then(() -> read.apply(new ChargeId(charge.orElseThrow()))
                .<Response>fold(shape -> Response.ok(shape).build(), Replies::refused));
    }
}
