package org.partnercenter.rest.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Accounts as the vendor's clients read them (T2-13…T2-15, T2-20, L-04). */
@Path("/")
@Produces(Json.TYPE)
@Tag(name = "Accounts")
@ApplicationScoped
public class OpenAccountsResource {

    private static final int MAX_CUSTOMERS = 100;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CustomerBody(String customerId) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record BalancesBody(List<CustomerBody> customerInfos, String indirectPartnerId) {
    }

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
    @Path("v2/accounts/partner-accounts/balances")
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
    @Path("v3/accounts/partner-accounts/adjust-records")
    @Extension(name = Access.OPERATION, value = "account-adjustments")
    @Operation(operationId = "listPartnerAdjustRecords", summary = "What was allocated, taken back and returned, the latest first.")
    public Response adjustments(@Context ContainerRequestContext request) {
        return adjustments(Exchange.of(request), Function.identity());
    }

    @GET
    @Path("v2/accounts/partner-accounts/adjust-records")
    @Extension(name = Access.OPERATION, value = "account-adjustments")
    @Operation(operationId = "listPartnerAdjustRecordsOld", summary = "The same for older clients.")
    public Response oldAdjustments(@Context ContainerRequestContext request) {
        return adjustments(Exchange.of(request), AdjustRecordShape.Old::of);
    }

    private <T> Response adjustments(Exchange exchange, Function<AdjustRecordShape, T> shape) {
        var in = Input.of(exchange);
        var filter = Wire.adjustments(in);
        var partner = in.field("indirect_partner_id").party();
        var page = in.page();
        return in.then(() -> lists.adjustments(exchange.caller(), partner, filter, page, clocks.business()).<Response>fold(found ->
                Response.ok(AdjustRecordShape.Listing.of(found, lists.names(AccountReading.others(found.items())), shape)).build(),
                Replies::refused));
    }

    @GET
    @Path("v2/accounts/partner-accounts/account-change-records")
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

    @POST
    @Path("v2/accounts/customer-accounts/balances/batch-query")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "customer-balances")
    @Operation(operationId = "listCustomersBalancesDetail", summary = "What resale customers have; of others nothing is said.")
    public Response customers(BalancesBody body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var given = Optional.ofNullable(body.customerInfos()).map(infos -> infos.stream()
                .map(info -> info == null ? null : info.customerId()).toList()).orElse(null);
        var ids = in.list("customer_infos", given).required().atMost(MAX_CUSTOMERS).ids();
        var partner = in.field("indirect_partner_id", body.indirectPartnerId()).party();
        return in.then(() -> lists.customerBalances(exchange.caller(), ids.orElseThrow().stream().map(PartyId::new).toList(), partner,
                clocks.business()).<Response>fold(found -> Response.ok(BalanceShape.CustomerBalances.of(found)).build(), Replies::refused));
    }
}
