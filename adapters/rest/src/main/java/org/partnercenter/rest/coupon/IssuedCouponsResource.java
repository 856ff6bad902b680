package org.partnercenter.rest.coupon;

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
import org.partnercenter.application.coupon.CouponLists;
import org.partnercenter.application.coupon.CouponRecordFilter;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Coupons for resale customers: issue, list, reclaim, records. */
@Path("/v2/promotions/benefits/partner-coupons")
@Produces(Json.TYPE)
@Tag(name = "Coupons")
@ApplicationScoped
public class IssuedCouponsResource {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ReclaimBody(String couponId, String indirectPartnerId) {

        OwnReclaimBody own() {
            return new OwnReclaimBody(couponId, indirectPartnerId);
        }
    }

    private static final int MAX_TYPES = 8;
    private static final int MAX_COUPONS = 100;

    private final Commands commands;
    private final CouponLists lists;
    private final Clocks clocks;

    /** For the container's proxy only. */
    protected IssuedCouponsResource() {
        this.commands = null;
        this.lists = null;
        this.clocks = null;
    }

    @Inject
    public IssuedCouponsResource(Commands commands, CouponLists lists, Clocks clocks) {
        this.commands = commands;
        this.lists = lists;
        this.clocks = clocks;
    }

    @POST
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "coupon-issue")
    @Extension(name = Access.CALLERS, value = "DISTRIBUTOR,SOLUTION_PROVIDER")
    @Operation(operationId = "createPartnerCoupons", summary = "Issues a coupon to each of up to 100 resale customers.")
    public Response issue(IssueBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CouponBodies.OPEN_ISSUE, body.own());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "coupons-issued")
    @Operation(operationId = "listIssuedPartnerCoupons", summary = "Coupons issued to resale customers.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var filter = CouponReading.filter(in, Optional.empty());
        var partner = Wire.indirectPartner(in);
        var page = in.page();
        return in.then(() -> {
            var now = clocks.business();
            return lists.issued(exchange.caller(), partner, filter, page, now)
                    .<Response>fold(found -> Response.ok(IssuedCouponShape.Listing.of(found, now)).build(), Replies::refused);
        });
    }

    @POST
    @Path("/reclaim")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "coupon-reclaim")
    @Extension(name = Access.CALLERS, value = "DISTRIBUTOR,SOLUTION_PROVIDER")
    @Operation(operationId = "reclaimPartnerCoupons", summary = "Takes all that is left of a coupon back.")
    public Response reclaim(ReclaimBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CouponBodies.OPEN_RECLAIM, body.own());
    }

    @GET
    @Path("/records/query")
    @Extension(name = Access.OPERATION, value = "coupon-records")
    @Operation(operationId = "listPartnerCouponsRecord", summary = "What was issued, and what came back and why.")
    public Response records(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var filter = recordFilter(in);
        var partner = Wire.indirectPartner(in);
        var page = in.page();
        return in.then(() -> lists.records(exchange.caller(), partner, filter, page, clocks.business())
                .<Response>fold(found -> Response.ok(CouponRecordShape.Listing.of(found)).build(), Replies::refused));
    }

    private static CouponRecordFilter recordFilter(Input in) {
        var movements = in.list("operation_types").atMost(MAX_TYPES).oneOf("1", "2", "3", "4", "5", "6", "7", "8", "9", "12")
                .map(types -> types.stream().map(Integer::valueOf).flatMap(type -> CouponMovement.ofRecordType(type).stream())
                        .collect(Collectors.toSet()));
        return new CouponRecordFilter(movements, in.id("quota_id"),
                in.oneOf("quota_type", "0", "1").map(Integer::valueOf).flatMap(QuotaType::ofCode),
                in.list("coupon_ids").atMost(MAX_COUPONS).ids().map(Set::copyOf), in.id("customer_id"),
                Wire.range(in, "operation_time"),
                in.oneOf("result", CouponRecordShape.SUCCESS, "-1").filter("-1"::equals).isPresent());
    }
}
