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
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

/** Accounts as the vendor's clients read them (T2-13, T2-15, L-04). */
@Path("/v2/accounts/partner-accounts")
@Produces(Json.TYPE)
@Tag(name = "Accounts")
@ApplicationScoped
public class OpenAccountsResource {

    private final AccountLists lists;
    private final Clocks clocks;

    /** For the container's proxy only. */
    protected OpenAccountsResource() {
        this.lists = null;
        this.clocks = null;
    }

    @Inject
    public OpenAccountsResource(AccountLists lists, Clocks clocks) {
        this.lists = lists;
        this.clocks = clocks;
    }

    @GET
    @Path("/balances")
    @Extension(name = Access.OPERATION, value = "partner-balances")
    @Operation(operationId = "listPartnerBalances", summary = "What the caller, or one of its resellers, has.")
    public Response balances(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var partner = in.field("indirect_partner_id").party();
        return in.then(() -> lists.balance(exchange.caller(), partner, clocks.business())
                .<Response>fold(account -> Response.ok(BalanceShape.PartnerBalances.of(account)).build(), Replies::refused));
    }

    @GET
    @Path("/adjust-records")
    @Extension(name = Access.OPERATION, value = "account-adjustments")
    @Operation(operationId = "listPartnerAdjustRecordsOld", summary = "The same for older clients.")
    public Response oldAdjustments(@Context ContainerRequestContext request) {
        return AdjustRecords.of(Exchange.of(request), lists, clocks, AdjustRecordShape.Old::of);
    }

    @GET
    @Path("/account-change-records")
    @Extension(name = Access.OPERATION, value = "account-changes")
    @Operation(operationId = "listPartnerAccountChangeRecords", summary = "Changes of the account with the balance after them, the latest first.")
    public Response changes(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var type = in.field("balance_type").required().code(BalanceType::ofCode);
        var query = Wire.changes(in);
        var partner = in.field("indirect_partner_id").party();
        var page = in.page();
        return in.then(() -> lists.changes(exchange.caller(), partner, query.apply(type.orElseThrow()), page, clocks.business())
                .<Response>fold(found -> Response.ok(ChangeRecordShape.Listing.of(found)).build(), Replies::refused));
    }
}
