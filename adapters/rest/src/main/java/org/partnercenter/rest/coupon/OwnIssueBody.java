package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.IssueCoupons;
import org.partnercenter.domain.coupon.IssueTerms;
import org.partnercenter.domain.coupon.Issuer;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.rest.kernel.Field;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;

/** The body of an issue on our own paths. */
record OwnIssueBody(String quotaId, List<String> customerIds, BigDecimal faceValue, String validTime, String expireTime,
                    List<String> cloudServiceTypes, List<String> productIds, List<String> orderTypes, String memo,
                    String indirectPartnerId) {

    static final int MAX_MEMO = 1000;

    /** The command, for when nothing was at fault. */
    Supplier<IssueCoupons> command(Input in, Issuer.Route route) {
        var quota = in.field("quota_id", quotaId).required().id();
        var customers = in.list("customer_ids", customerIds).required().atMost(IssueTerms.MAX_CUSTOMERS).distinct()
                .each(Field::party);
        var terms = terms(in);
        var partner = in.field("indirect_partner_id", indirectPartnerId).party();
        return () -> new IssueCoupons(new QuotaId(quota.orElseThrow()), customers.orElseThrow(), terms.get(), partner, route);
    }

    private Supplier<IssueTerms> terms(Input in) {
        var face = in.amount("face_value", faceValue, Wire.LARGEST_FACE_VALUE);
        var from = in.field("valid_time", validTime).instant();
        var until = in.field("expire_time", expireTime).instant();
        var services = in.list("cloud_service_types", cloudServiceTypes).atMost(IssueTerms.MAX_LIMITS).ids().orElse(List.of());
        var products = in.list("product_ids", productIds).atMost(IssueTerms.MAX_LIMITS).ids().orElse(List.of());
        var orders = in.list("order_types", orderTypes).oneOf("new", "renew", "change").orElse(List.of());
        var note = in.field("memo", memo).emptyIsFilter().text(MAX_MEMO);
        return () -> new IssueTerms(face.orElseThrow(), from, until, services, products, orders, note);
    }
}
