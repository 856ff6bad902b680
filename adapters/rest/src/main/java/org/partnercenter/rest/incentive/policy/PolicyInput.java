package org.partnercenter.rest.incentive.policy;

import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.rest.kernel.Field;

import java.util.Arrays;
import java.util.Optional;

/** How months, periods and codes are written. */
final class PolicyInput {

    private PolicyInput() {
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
