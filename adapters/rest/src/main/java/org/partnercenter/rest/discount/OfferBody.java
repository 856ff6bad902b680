package org.partnercenter.rest.discount;

import org.partnercenter.application.discount.DeliverOffer;
import org.partnercenter.domain.discount.MarketplaceOffer;
import org.partnercenter.domain.discount.OfferCharging;
import org.partnercenter.domain.discount.OfferKey;
import org.partnercenter.domain.discount.OfferPeriod;
import org.partnercenter.domain.discount.OfferTerms;
import org.partnercenter.domain.discount.ProductOwnership;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.function.Supplier;

/** The body of a delivery: a specification of a product of the marketplace as it is now. Ratios are 0 to 1, to four decimals. */
record OfferBody(String productId, String specification, BigDecimal version, String productName, String ownership, String sellerId,
                 String chargingMode, String periodType, String tradeModel, BigDecimal lowestDiscountRatio, BigDecimal highestShareRatio) {

    private static final int MAX_NAME = 200;

    Supplier<DeliverOffer> command(Input in) {
        var product = in.field("product_id", productId).required().id();
        var named = in.field("specification", specification).required().id();
        var counted = in.field("version", version).required().integer(1, Integer.MAX_VALUE);
        var title = in.field("product_name", productName).required().text(MAX_NAME);
        var owned = in.field("ownership", ownership).required().code(text -> Wire.one(ProductOwnership.values(), text));
        var seller = in.field("seller_id", sellerId).party();
        var charging = in.field("charging_mode", chargingMode).required().code(text -> Wire.one(OfferCharging.values(), text));
        var period = in.field("period_type", periodType).code(text -> Wire.one(OfferPeriod.values(), text));
        var trade = in.field("trade_model", tradeModel).required().id();
        var lowest = Wire.discount(in.field("lowest_discount_ratio", lowestDiscountRatio).required());
        var highest = Wire.share(in.field("highest_share_ratio", highestShareRatio).required());
        return () -> new DeliverOffer(new MarketplaceOffer(new OfferKey(product.orElseThrow(), named.orElseThrow()), owned.orElseThrow(), seller,
                new OfferTerms(title.orElseThrow(), charging.orElseThrow(), period, trade.orElseThrow(), lowest.orElseThrow(),
                        highest.orElseThrow()), counted.orElseThrow()));
    }
}
