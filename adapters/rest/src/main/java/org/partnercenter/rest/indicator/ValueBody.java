package org.partnercenter.rest.indicator;

import org.partnercenter.application.indicator.FeedValue;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.function.Supplier;

/** A value of an indicator as it is now. @param dimension absent for the whole */
record ValueBody(String partnerId, String indicator, String period, String dimension, String customerId, BigDecimal value, BigDecimal version) {

    Supplier<FeedValue> command(Input in) {
        var key = IndicatorInput.key(in, partnerId, indicator, period, dimension);
        var customer = in.field("customer_id", customerId).party();
        var number = IndicatorInput.number(in, "value", value);
        var counted = in.field("version", version).required().whole(1, IndicatorInput.MAX_VERSION);
        return () -> new FeedValue(key.get(), customer, number.orElseThrow(), counted.orElseThrow());
    }
}
