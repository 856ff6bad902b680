package org.partnercenter.rest.discount;

import org.partnercenter.application.discount.grant.DiscountsSet;
import org.partnercenter.domain.discount.GrantedDiscount;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.ErrorDetail;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The discount of a customer (L-02). */
record GrantedShape(String discountId, BigDecimal discount, Instant effectiveTime, Instant expireTime) {

    /** Empty where the customer has none. */
    record Found(Optional<GrantedShape> subCustomerDiscount) {

        static Found of(Optional<GrantedDiscount> found) {
            return new Found(found.map(GrantedShape::of));
        }
    }

    /** Which customers have no discount, and why (L-03). */
    record SetShape(List<ErrorDetail> errorDetails) {

        static SetShape of(DiscountsSet result, Language language) {
            return new SetShape(result.rejected().stream().map(not -> ErrorDetail.of(not.customer().value(), not.refusals(), language)).toList());
        }
    }

    static GrantedShape of(GrantedDiscount granted) {
        return new GrantedShape(granted.id().value(), granted.ratio().toDecimal(), granted.validity().from(), granted.validity().until());
    }
}
