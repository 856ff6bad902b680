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
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

import java.math.BigDecimal;

/** Money given and taken back as the vendor's clients do it (T2-16…T2-19). */
@Path("/v2/accounts/partner-accounts")
@Produces(Json.TYPE)
@Consumes("application/json")
@Tag(name = "Accounts")
@ApplicationScoped
public class OpenMoneyResource {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CustomerBody(String customerId, BigDecimal amount, String indirectPartnerId) {

        MoveMoneyBody own() {
            return new MoveMoneyBody(customerId, amount, null, indirectPartnerId);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ResellerBody(String indirectPartnerId, BigDecimal amount) {

        MoveResellerMoneyBody own() {
            return new MoveResellerMoneyBody(indirectPartnerId, amount, null);
        }
    }

    private final Commands commands;

    /** For the container's proxy only. */
    protected OpenMoneyResource() {
        this.commands = null;
    }

    @Inject
    public OpenMoneyResource(Commands commands) {
        this.commands = commands;
    }

    @POST
    @Path("/adjust-amount")
    @Extension(name = Access.OPERATION, value = "money-allocate")
    @Extension(name = Access.CALLERS, value = "DISTRIBUTOR,SOLUTION_PROVIDER")
    @Operation(operationId = "updateCustomerAccountAmount", summary = "Allocates money to a customer.")
    public Response allocate(CustomerBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AccountBodies.OPEN_ALLOCATE, body.own());
    }

    @POST
    @Path("/reclaim")
    @Extension(name = Access.OPERATION, value = "money-take-back")
    @Extension(name = Access.CALLERS, value = "DISTRIBUTOR,SOLUTION_PROVIDER")
    @Operation(operationId = "reclaimToPartnerAccount", summary = "Takes money back from a customer.")
    public Response takeBack(CustomerBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AccountBodies.OPEN_TAKE_BACK, body.own());
    }

    @POST
    @Path("/indirect-partner-adjust")
    @Extension(name = Access.OPERATION, value = "reseller-money-allocate")
    @Operation(operationId = "updateIndirectPartnerAccount", summary = "Allocates money to a reseller.")
    public Response allocateToReseller(ResellerBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AccountBodies.OPEN_ALLOCATE_TO_RESELLER, body.own());
    }

    @POST
    @Path("/indirect-partner-reclaim")
    @Extension(name = Access.OPERATION, value = "reseller-money-take-back")
    @Operation(operationId = "reclaimIndirectPartnerAccount", summary = "Takes money back from a reseller.")
    public Response takeBackFromReseller(ResellerBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AccountBodies.OPEN_TAKE_BACK_FROM_RESELLER, body.own());
    }
}
