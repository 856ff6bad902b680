package org.partnercenter.rest.incentive.reconcile;

import org.partnercenter.domain.incentive.FreezeReason;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.reconcile.DisputeStatus;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/** Values of reconciliation on the wire. */
final class Wire {

    static final Money LARGEST_AMOUNT = Money.of("1000000000000", "CNY");

    private static final int LENGTH_OF_DAY = 10;
    private static final int LENGTH_OF_MONTH = 7;

    private Wire() {
    }

    /** {@code yyyy-MM}, {@code yyyy-Qn} or {@code yyyy} */
    static Optional<ReconciliationPeriod> period(Field field) {
        return field.code(ReconciliationPeriod::parse);
    }

    static Optional<DisputeStatus> status(Field field) {
        return field.code(text -> Arrays.stream(DisputeStatus.values()).filter(status -> status.name().equals(text)).findFirst());
    }

    static Optional<FreezeReason> reason(Field field) {
        return field.code(text -> Arrays.stream(FreezeReason.values()).filter(reason -> reason.name().equals(text)).findFirst());
    }

    /** {@code yyyy-MM-dd} */
    static Optional<LocalDate> day(Field field) {
        return field.code(text -> {
            try {
                return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 0 && text.length() == LENGTH_OF_DAY);
            } catch (DateTimeException noDay) {
                return Optional.empty();
            }
        });
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
}
