package org.partnercenter.rest.indicator;

import org.partnercenter.application.indicator.DeliverIndicator;
import org.partnercenter.domain.indicator.Indicator;
import org.partnercenter.domain.indicator.IndicatorCode;
import org.partnercenter.domain.indicator.StatisticalMethod;
import org.partnercenter.domain.indicator.StatisticalPeriod;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.function.Supplier;

/** What an indicator is now. */
record IndicatorBody(String indicator, BigDecimal version, String nameZh, String nameEn, String scope, String method, String statisticalPeriod,
                     String unit) {

    private static final int MAX_NAME = 128;
    private static final int MAX_SCOPE = 64;
    private static final int MAX_UNIT = 32;

    Supplier<DeliverIndicator> command(Input in) {
        var code = in.field("indicator", indicator).required().id();
        var counted = in.field("version", version).required().whole(1, IndicatorInput.MAX_VERSION);
        var chinese = in.field("name_zh", nameZh).required().text(MAX_NAME);
        var english = in.field("name_en", nameEn).required().text(MAX_NAME);
        var applied = in.field("scope", scope).required().text(MAX_SCOPE);
        var how = IndicatorInput.named(in.field("method", method).required(), StatisticalMethod.class);
        var length = IndicatorInput.named(in.field("statistical_period", statisticalPeriod).required(), StatisticalPeriod.class);
        var measure = in.field("unit", unit).required().text(MAX_UNIT);
        return () -> new DeliverIndicator(new Indicator(new IndicatorCode(code.orElseThrow()), new Indicator.Names(chinese.orElseThrow(),
                english.orElseThrow()), applied.orElseThrow(), how.orElseThrow(), length.orElseThrow(), measure.orElseThrow(),
                counted.orElseThrow()));
    }
}
