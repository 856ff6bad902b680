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
import org.partnercenter.application.coupon.QuotaRecord;
import org.partnercenter.application.coupon.QuotaRecordFilter;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Quota as partners have it, and what a distributor passes on to its resellers and takes back. */
@Path("/v2/partners/coupon-quotas")
@Produces(Json.TYPE)
@Tag(name = "Coupon quotas")
@ApplicationScoped
public class QuotasResource {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record PassOnBody(String quotaId, List<String> indirectPartnerIds, BigDecimal quotaAmount) {

        OwnPassOnBody own() {
            return new OwnPassOnBody(quotaId, indirectPartnerIds, quotaAmount);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record TakeBackBody(List<String> quotaIds, String remark) {

        OwnTakeBackBody own() {
            return new OwnTakeBackBody(quotaIds, remark);
        }
    }

    private static final int MAX_LIMIT = 100;

    private final Commands commands;
    private final CouponLists lists;
    private final Clocks clocks;

    /** For the container's proxy only. */
    protected QuotasResource() {
        this.commands = null;
        this.lists = null;
        this.clocks = null;
    }

    @Inject
    public QuotasResource(Commands commands, CouponLists lists, Clocks clocks) {
        this.commands = commands;
        this.lists = lists;
        this.clocks = clocks;
    }

    @POST
    @Path("/query")
    @Extension(name = Access.OPERATION, value = "quotas")
    @Operation(operationId = "listQuotaCoupons", summary = "Quota the caller, or one of its resellers, may issue from.")
    public Response query(@OptionalBody QuotaQueryBody given, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var body = given == null ? QuotaQueryBody.empty() : given;
        var filter = body.filter(in);
        var partner = in.field("indirect_partner_id", body.indirectPartnerId()).party();
        var page = in.page(body.offset(), body.limit(), MAX_LIMIT);
        return in.then(() -> {
            var now = clocks.business();
            return lists.quotas(exchange.caller(), partner, filter, page, now)
                    .<Response>fold(found -> Response.ok(QuotaShape.Listing.of(found, now)).build(), Replies::refused);
        });
    }

    @POST
    @Path("/indirect-partner-adjust")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "quota-pass-on")
    @Operation(operationId = "updateCouponQuotas", summary = "Passes the same amount on to each of up to 100 resellers.")
    public Response passOn(PassOnBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CouponBodies.PASS_ON, body.own());
    }

    @POST
    @Path("/indirect-partner-reclaim")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "quota-take-back")
    @Operation(operationId = "reclaimCouponQuotas", summary = "Takes up to 10 quotas back from resellers, whole.")
    public Response takeBack(TakeBackBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CouponBodies.TAKE_BACK.asVendors(), body.own());
    }

    @GET
    @Path("/records")
    @Extension(name = Access.OPERATION, value = "quota-records")
    @Operation(operationId = "listCouponQuotasRecords", summary = "What was passed on to resellers and taken back.")
    public Response records(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var filter = new QuotaRecordFilter(in.id("indirect_partner_id"), in.id("quota_id"), in.id("parent_quota_id"),
                Wire.range(in, "operation_time"),
                in.oneOf("operation_type", "10", "11").map(Integer::valueOf).flatMap(CouponMovement::ofRecordType));
        var page = in.page();
        return in.then(() -> lists.quotaRecords(exchange.caller(), filter, page).<Response>fold(found -> {
            var names = lists.names(found.items().stream().map(QuotaRecord::reseller).collect(Collectors.toSet()));
            return Response.ok(QuotaRecordShape.Listing.of(found, names)).build();
        }, Replies::refused));
    }
}
