package org.partnercenter.rest.discount;

import org.partnercenter.application.discount.RejectDiscount;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.DiscountReview;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Turns an application down; on our paths the path names it. */
record RejectBody(String discountId, String reason) {

    Supplier<RejectDiscount> command(Input in) {
        var id = in.field("discount_id", discountId).required().id();
        var why = in.field("reason", reason).required().text(DiscountReview.MAX_REASON);
        return () -> new RejectDiscount(new DiscountId(id.orElseThrow()), why.orElseThrow());
    }
}
