package org.partnercenter.rest.discount;

import org.partnercenter.domain.discount.DiscountLine;
import org.partnercenter.domain.discount.OfferKey;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.Optional;

/** One line of an application. @param discountRatio the part of the price the customer is to pay */
record LineBody(String productId, String specification, BigDecimal discountRatio, BigDecimal shareRatio) {

    static Optional<DiscountLine> line(Input in, String at, LineBody line) {
        if (line == null) {
            in.refuse(CommonRefusal.FIELD_MISSING.refusal("field", at));
            return Optional.empty();
        }
        var product = in.field(at + ".product_id", line.productId).required().id();
        var named = in.field(at + ".specification", line.specification).required().id();
        var discount = Wire.discount(in.field(at + ".discount_ratio", line.discountRatio).required());
        var share = Wire.share(in.field(at + ".share_ratio", line.shareRatio).required());
        return product.isEmpty() || named.isEmpty() || discount.isEmpty() || share.isEmpty() ? Optional.empty()
                : Optional.of(DiscountLine.asked(new OfferKey(product.get(), named.get()), discount.get(), share.get()));
    }
}
