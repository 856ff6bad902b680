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

/** Accounts as the platform recharges and reads them. */
@Path("/v2/platform/accounts")
@Produces(Json.TYPE)
@Tag(name = "Accounts")
@ApplicationScoped
public class PlatformAccountsResource {

    static final String TRANSFERS = "/v2/platform/accounts/transfers";

    private final Commands commands;
    private final AccountReading reading;

    /** For the container's proxy only. */
    protected PlatformAccountsResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PlatformAccountsResource(Commands commands, AccountLists lists, Clocks clocks) {
        this.commands = commands;
        this.reading = new AccountReading(lists, clocks, Audience.PLATFORM);
    }

    @POST
    @Path("/recharge")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "account-recharge")
    @Operation(summary = "Recharges a first-tier partner; the same transfer id again changes nothing.")
    public Response recharge(RechargeBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AccountBodies.RECHARGE, body);
    }

    @POST
    @Path("/credit")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "account-credit-set")
    @Operation(summary = "Sets a partner's line of credit; zero takes it away.")
    public Response credit(CreditBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AccountBodies.SET_CREDIT, body);
    }

    @GET
    @Path("/{id}")
    @Extension(name = Access.OPERATION, value = "accounts")
    @Operation(summary = "What a party has.")
    public Response balance(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.balance(Exchange.of(request), id);
    }

    @GET
    @Path("/{id}/adjustments")
    @Extension(name = Access.OPERATION, value = "accounts")
    @Operation(summary = "What a party allocated, took back and got returned, newest first.")
    public Response adjustments(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.adjustments(Exchange.of(request), id);
    }

    @GET
    @Path("/{id}/changes")
    @Extension(name = Access.OPERATION, value = "accounts")
    @Operation(summary = "Changes of a party's account with the balance after them, newest first.")
    public Response changes(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.changes(Exchange.of(request), id);
    }

    @GET
    @Path("/transfers/{id}")
    @Extension(name = Access.OPERATION, value = "accounts")
    @Operation(summary = "Both sides of a transfer.")
    public Response transfer(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.transfer(Exchange.of(request), id);
    }
}
