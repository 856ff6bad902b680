package org.partnercenter.rest.discount;

import org.partnercenter.application.discount.MoveDiscount;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Names the discount, and with {@code submitted_at} which submission of it was looked at; on our paths the path names it. */
record ApproveBody(String discountId, String submittedAt) {

    Supplier<MoveDiscount> command(Input in) {
        var id = in.field("discount_id", discountId).required().id();
        var seen = in.field("submitted_at", submittedAt).instant();
        return () -> new MoveDiscount(new DiscountId(id.orElseThrow()), seen);
    }
}
