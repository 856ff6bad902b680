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
import org.partnercenter.application.coupon.HeldCouponFilter;
import org.partnercenter.application.coupon.TimeRange;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.domain.coupon.CouponType;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

/** The coupons the caller holds itself. */
@Path("/v2/promotions/benefits/coupons")
@Produces(Json.TYPE)
@Tag(name = "Coupons")
@ApplicationScoped
public class HeldCouponsResource {

    private final CouponLists lists;
    private final Clocks clocks;

    /** For the container's proxy only. */
    protected HeldCouponsResource() {
        this.lists = null;
        this.clocks = null;
    }

    @Inject
    public HeldCouponsResource(CouponLists lists, Clocks clocks) {
        this.lists = lists;
        this.clocks = clocks;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "coupons-held")
    @Operation(operationId = "listSubCustomerCoupons", summary = "Coupons the caller, or one of its resellers, holds.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var filter = new HeldCouponFilter(in.id("coupon_id"), in.id("order_id"), in.id("promotion_plan_id"),
                in.oneOf("coupon_type", "1", "2", "3", "4").map(Integer::valueOf).flatMap(CouponType::ofCode),
                Wire.couponStatus(in), new TimeRange(in.instant("active_start_time"), in.instant("active_end_time")),
                in.id("source_id"));
        var partner = Wire.indirectPartner(in);
        var page = in.page();
        return in.then(() -> {
            var now = clocks.business();
            return lists.held(exchange.caller(), partner, filter, page, now)
                    .<Response>fold(found -> Response.ok(HeldCouponShape.Listing.of(found, now)).build(), Replies::refused);
        });
    }
}
