package org.partnercenter.rest.discount;

import org.partnercenter.application.discount.MoveDiscount;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Names the discount; on our paths the path does. */
record MoveBody(String discountId) {

    Supplier<MoveDiscount> command(Input in) {
        var id = in.field("discount_id", discountId).required().id();
        return () -> new MoveDiscount(new DiscountId(id.orElseThrow()));
    }
}
