package org.partnercenter.rest.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.account.AccountLists;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.domain.account.BalanceType;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.util.Map;

/** A customer's own money. */
@Path("/v2/customers/accounts")
@Produces(Json.TYPE)
@Tag(name = "Accounts")
@ApplicationScoped
public class CustomerAccountsResource {

    private final AccountLists lists;
    private final Clocks clocks;

    /** For the container's proxy only. */
    protected CustomerAccountsResource() {
        this.lists = null;
        this.clocks = null;
    }

    @Inject
    public CustomerAccountsResource(AccountLists lists, Clocks clocks) {
        this.lists = lists;
        this.clocks = clocks;
    }

    @GET
    @Path("/balances")
    @Extension(name = Access.OPERATION, value = "own-account")
    @Operation(summary = "What the customer has to spend.")
    public Response balance(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.CUSTOMERS.input(exchange);
        return in.then(() -> lists.heldBalance(exchange.caller())
                .<Response>fold(account -> Response.ok(BalanceShape.of(account)).build(), Replies::refused));
    }

    @GET
    @Path("/changes")
    @Extension(name = Access.OPERATION, value = "own-account")
    @Operation(summary = "Changes of the account with the balance after them, newest first.")
    public Response changes(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.CUSTOMERS.input(exchange);
        var type = in.field("balance_type").required().code(BalanceType::ofCode);
        var query = Wire.changes(in);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> lists.heldChanges(exchange.caller(), query.apply(type.orElseThrow()), page, clocks.business())
                .<Response>fold(found -> Response.ok(RecordShape.Listing.of(found, page, Map.of(), exchange.language())).build(),
                        Replies::refused));
    }
}
