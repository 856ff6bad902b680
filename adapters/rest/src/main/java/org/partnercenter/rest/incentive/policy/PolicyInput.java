package org.partnercenter.rest.incentive.policy;

import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.rest.kernel.Field;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/** How months, periods and codes are written. */
final class PolicyInput {

    private static final int LENGTH_OF_MONTH = 7;

    private PolicyInput() {
    }

    /** {@code yyyy-MM} */
    static Optional<YearMonth> month(Field field) {
        return field.code(text -> {
            try {
                return Optional.of(YearMonth.parse(text)).filter(month -> month.getYear() > 0 && text.length() == LENGTH_OF_MONTH);
            } catch (DateTimeException noMonth) {
                return Optional.empty();
            }
        });
    }

    /** {@code yyyy-MM}, {@code yyyy-Qn} or {@code yyyy} */
    static Optional<ReconciliationPeriod> period(Field field) {
        return field.code(text -> ReconciliationPeriod.parse(text).filter(period -> period.first().getYear() > 0));
    }

    static Optional<AssociationType> associationType(Field field) {
        return field.code(AssociationType::ofCode);
    }

    static <E extends Enum<E>> Optional<E> named(Field field, Class<E> type) {
        return field.code(text -> Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(text)).findFirst());
    }
}
