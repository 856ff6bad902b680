package org.partnercenter.rest.incentive.policy;

import org.partnercenter.application.incentive.policy.SetProduct;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.policy.ProductTerms;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/**
 * The terms of a service type.
 *
 * @param from            first month, {@code yyyy-MM}
 * @param incentivePolicy 0, 1, 2 or 13
 * @param allowDiscount   YES or NO
 */
record ProductBody(String serviceTypeCode, String from, String incentivePolicy, String allowDiscount) {

    Supplier<SetProduct> command(Input in) {
        var service = in.field("service_type_code", serviceTypeCode).required().id();
        var month = in.field("from", from).required().month();
        var policy = in.field("incentive_policy", incentivePolicy).required().code(ProductPolicy::ofCode);
        var discount = in.field("allow_discount", allowDiscount).required().oneOf(ProductShape.YES, ProductShape.NO);
        return () -> new SetProduct(new ProductTerms(service.orElseThrow(), month.orElseThrow(), policy.orElseThrow(),
                discount.orElseThrow().equals(ProductShape.YES)));
    }
}
