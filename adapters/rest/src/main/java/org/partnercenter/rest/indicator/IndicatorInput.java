package org.partnercenter.rest.indicator;

import org.partnercenter.domain.indicator.CountedPeriod;
import org.partnercenter.domain.indicator.IndicatorCode;
import org.partnercenter.domain.indicator.IndicatorNumber;
import org.partnercenter.domain.indicator.ValueKey;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.rest.kernel.Field;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** How periods, values and codes are written. */
final class IndicatorInput {

    static final long MAX_VERSION = 999_999_999_999_999_999L;

    private IndicatorInput() {
    }

    /** {@code yyyy-MM}, {@code yyyy-Qn}, {@code yyyy-Hn} or {@code yyyy} */
    static Optional<CountedPeriod> period(Field field) {
        return field.code(text -> CountedPeriod.parse(text).filter(period -> period.first().getYear() > 0));
    }

    static <E extends Enum<E>> Optional<E> named(Field field, Class<E> type) {
        return field.code(text -> Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(text)).findFirst());
    }

    static Optional<BigDecimal> required(Input in, String name, BigDecimal value) {
        if (value == null) {
            in.refuse(CommonRefusal.FIELD_MISSING.refusal("field", name));
        }
        return Optional.ofNullable(value);
    }

    static Optional<IndicatorNumber> number(Input in, String name, BigDecimal value) {
        return required(in, name, value).flatMap(given -> IndicatorNumber.read(name, given).fold(Optional::of, faults -> {
            in.refuseAll(faults);
            return Optional.empty();
        }));
    }

    /** What there is one value for. */
    static Supplier<ValueKey> key(Input in, String partnerId, String indicator, String period, String dimension) {
        var owner = in.field("partner_id", partnerId).required().party();
        var code = in.field("indicator", indicator).required().id();
        var counted = period(in.field("period", period).required());
        var key = in.field("dimension", dimension).id();
        return () -> new ValueKey(owner.orElseThrow(), new IndicatorCode(code.orElseThrow()), counted.orElseThrow(), key);
    }
}
