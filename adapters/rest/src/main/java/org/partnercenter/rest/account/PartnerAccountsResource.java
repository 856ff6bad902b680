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
import org.partnercenter.application.account.AccountLists;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** Money as partners, their resellers, and distributors for theirs handle it. */
@Path("/v2/partners/accounts")
@Produces(Json.TYPE)
@Tag(name = "Accounts")
@ApplicationScoped
public class PartnerAccountsResource {

    static final String TRANSFERS = "/v2/partners/accounts/transfers";

    private final Commands commands;
    private final AccountReading reading;
    private final ReachReading reaches;

    /** For the container's proxy only. */
    protected PartnerAccountsResource() {
        this.commands = null;
        this.reading = null;
        this.reaches = null;
    }

    @Inject
    public PartnerAccountsResource(Commands commands, AccountLists lists, Clocks clocks) {
        this.commands = commands;
        this.reading = new AccountReading(lists, clocks, Audience.PARTNERS);
        this.reaches = new ReachReading(lists, clocks);
    }

    @POST
    @Path("/allocate")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "money-allocate")
    @Operation(summary = "Allocates money to a customer.")
    public Response allocate(MoveMoneyBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AccountBodies.ALLOCATE, body);
    }

    @POST
    @Path("/take-back")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "money-take-back")
    @Operation(summary = "Takes money back from a customer.")
    public Response takeBack(MoveMoneyBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AccountBodies.TAKE_BACK, body);
    }

    @POST
    @Path("/allocate-many")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "money-allocate-many")
    @Operation(summary = "Allocates money to up to 100 customers, each on its own.")
    public Response allocateMany(MoveManyBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AccountBodies.ALLOCATE_MANY, body);
    }

    @POST
    @Path("/take-back-many")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "money-take-back-many")
    @Operation(summary = "Takes money back from up to 100 customers, each on its own.")
    public Response takeBackMany(MoveManyBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AccountBodies.TAKE_BACK_MANY, body);
    }

    @POST
    @Path("/resellers/allocate")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "reseller-money-allocate")
    @Operation(summary = "Allocates money to a reseller.")
    public Response allocateToReseller(MoveResellerMoneyBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AccountBodies.ALLOCATE_TO_RESELLER, body);
    }

    @POST
    @Path("/resellers/take-back")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "reseller-money-take-back")
    @Operation(summary = "Takes money back from a reseller.")
    public Response takeBackFromReseller(MoveResellerMoneyBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AccountBodies.TAKE_BACK_FROM_RESELLER, body);
    }

    @GET
    @Path("/balance")
    @Extension(name = Access.OPERATION, value = "accounts")
    @Operation(summary = "What the caller, or one of its resellers, has.")
    public Response balance(@Context ContainerRequestContext request) {
        return reading.balance(Exchange.of(request), null);
    }

    @GET
    @Path("/customers/balances")
    @Extension(name = Access.OPERATION, value = "accounts")
    @Operation(summary = "What up to 100 resale customers have; of others nothing is said.")
    public Response customers(@Context ContainerRequestContext request) {
        return reading.customers(Exchange.of(request));
    }

    @GET
    @Path("/customers/{id}/eligibility")
    @Extension(name = Access.OPERATION, value = "accounts")
    @Operation(summary = "How much may be allocated to the customer and taken back now, and what stands in the way.")
    public Response customerEligibility(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reaches.ofCustomer(Exchange.of(request), id);
    }

    @GET
    @Path("/resellers/{id}/eligibility")
    @Extension(name = Access.OPERATION, value = "accounts")
    @Extension(name = Access.CALLERS, value = "DISTRIBUTOR")
    @Operation(summary = "How much may be allocated to the reseller and taken back now, and what stands in the way.")
    public Response resellerEligibility(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reaches.ofReseller(Exchange.of(request), id);
    }

    @GET
    @Path("/adjustments")
    @Extension(name = Access.OPERATION, value = "accounts")
    @Operation(summary = "What was allocated, taken back and returned, newest first.")
    public Response adjustments(@Context ContainerRequestContext request) {
        return reading.adjustments(Exchange.of(request), null);
    }

    @GET
    @Path("/changes")
    @Extension(name = Access.OPERATION, value = "accounts")
    @Operation(summary = "Changes of the account with the balance after them, newest first.")
    public Response changes(@Context ContainerRequestContext request) {
        return reading.changes(Exchange.of(request), null);
    }

    @GET
    @Path("/transfers/{id}")
    @Extension(name = Access.OPERATION, value = "accounts")
    @Operation(summary = "One transfer, as far as the caller sees it.")
    public Response transfer(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.transfer(Exchange.of(request), id);
    }
}
