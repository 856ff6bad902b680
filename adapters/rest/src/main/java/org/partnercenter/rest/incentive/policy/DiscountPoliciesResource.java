package org.partnercenter.rest.incentive.policy;

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
import org.partnercenter.application.incentive.policy.BrowsePolicies;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

/** T2-24: what products bring, and where partners may grant discounts (BDC-03). */
@Path("/v2/products/incentive-discount-policies")
@Produces(Json.TYPE)
@Tag(name = "Incentives")
@ApplicationScoped
public class DiscountPoliciesResource {

    private final BrowsePolicies browse;

    /** For the container's proxy only. */
    protected DiscountPoliciesResource() {
        this.browse = null;
    }

    @Inject
    public DiscountPoliciesResource(BrowsePolicies browse) {
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "incentive-discount-policies")
    @Operation(operationId = "listIncentiveDiscountPolicies", summary = "Incentive and discount policies of products at the last second of a month (yyyy-MM).")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var month = in.field("time").required().month();
        var service = in.field("service_type_code").emptyIsFilter().id();
        var page = in.page();
        return in.then(() -> browse.discountPolicies(exchange.caller(), month.orElseThrow(), service, page).<Response>fold(found ->
                Response.ok(DiscountPolicyShape.Listing.of(found, browse.names(found.items(), exchange.language()))).build(), Replies::refused));
    }
}
