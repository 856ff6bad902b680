package org.partnercenter.rest.indicator;

import org.partnercenter.application.indicator.FeedLine;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.function.Supplier;

/** A line that makes up a value, as it is now. @param amount zero where it contributes no more */
record LineBody(String partnerId, String indicator, String period, String dimension, String lineId, String revenueId, String orderNo,
                BigDecimal amount, BigDecimal version) {

    Supplier<FeedLine> command(Input in) {
        var key = IndicatorInput.key(in, partnerId, indicator, period, dimension);
        var id = in.field("line_id", lineId).required().id();
        var revenue = in.field("revenue_id", revenueId).id();
        var order = in.field("order_no", orderNo).id();
        var sum = IndicatorInput.required(in, "amount", amount).flatMap(given -> in.fraction("amount", given));
        var counted = in.field("version", version).required().whole(1, IndicatorInput.MAX_VERSION);
        return () -> new FeedLine(key.get(), id.orElseThrow(), revenue, order, sum.orElseThrow(), counted.orElseThrow());
    }
}
