package org.partnercenter.rest.discount;

import org.partnercenter.application.discount.SubmitDiscount;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Submits a draft, or a rejected application again. On our paths the path names the discount. */
record SubmitBody(String discountId, Boolean specialRequest) {

    Supplier<SubmitDiscount> command(Input in) {
        var id = in.field("discount_id", discountId).required().id();
        return () -> new SubmitDiscount(new DiscountId(id.orElseThrow()), Boolean.TRUE.equals(specialRequest));
    }
}
