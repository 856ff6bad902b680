package org.partnercenter.rest.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.util.List;
import java.util.Optional;

/** Balances of customers as the vendor's clients read them (T2-20). */
@Path("/v2/accounts/customer-accounts")
@Produces(Json.TYPE)
@Tag(name = "Accounts")
@ApplicationScoped
public class OpenCustomerBalancesResource {

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
    protected OpenCustomerBalancesResource() {
        this.lists = null;
        this.clocks = null;
    }

    @Inject
    public OpenCustomerBalancesResource(AccountLists lists, Clocks clocks) {
        this.lists = lists;
        this.clocks = clocks;
    }

    @POST
    @Path("/balances/batch-query")
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
