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
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

import java.util.function.Function;

/** Adjustment records as the vendor's clients of today read them (T2-14). */
@Path("/v3/accounts/partner-accounts")
@Produces(Json.TYPE)
@Tag(name = "Accounts")
@ApplicationScoped
public class OpenAdjustmentsResource {

    private final AccountLists lists;
    private final Clocks clocks;

    /** For the container's proxy only. */
    protected OpenAdjustmentsResource() {
        this.lists = null;
        this.clocks = null;
    }

    @Inject
    public OpenAdjustmentsResource(AccountLists lists, Clocks clocks) {
        this.lists = lists;
        this.clocks = clocks;
    }

    @GET
    @Path("/adjust-records")
    @Extension(name = Access.OPERATION, value = "account-adjustments")
    @Operation(operationId = "listPartnerAdjustRecords", summary = "What was allocated, taken back and returned, the latest first.")
    public Response adjustments(@Context ContainerRequestContext request) {
        return AdjustRecords.of(Exchange.of(request), lists, clocks, Function.identity());
    }
}
