package org.partnercenter.rest.coupon;

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
import org.partnercenter.application.coupon.CouponLists;
import org.partnercenter.application.coupon.PassedQuotaFilter;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

/** Quota that a distributor passed on to its resellers. */
@Path("/v2/partners/issued-coupon-quotas")
@Produces(Json.TYPE)
@Tag(name = "Coupon quotas")
@ApplicationScoped
public class PassedQuotasResource {

    private final CouponLists lists;
    private final Clocks clocks;

    /** For the container's proxy only. */
    protected PassedQuotasResource() {
        this.lists = null;
        this.clocks = null;
    }

    @Inject
    public PassedQuotasResource(CouponLists lists, Clocks clocks) {
        this.lists = lists;
        this.clocks = clocks;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "quotas-passed-on")
    @Operation(operationId = "listIssuedCouponQuotas", summary = "Quotas of resellers, those taken back included.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var filter = new PassedQuotaFilter(in.id("quota_id"), in.id("indirect_partner_id"), in.id("parent_quota_id"));
        var page = in.page();
        return in.then(() -> lists.passedOn(exchange.caller(), filter, page).<Response>fold(found ->
                Response.ok(PassedQuotaShape.Listing.of(found, lists.namesOf(found), clocks.business())).build(),
                Replies::refused));
    }
}
