package org.partnercenter.rest.bill;

import org.partnercenter.domain.bill.BillDetailType;
import org.partnercenter.domain.bill.ChargingMode;
import org.partnercenter.rest.kernel.Field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntFunction;

/** Months, days and codes of bills on the wire. */
final class BillInput {

    private static final int LENGTH_OF_MONTH = 7;
    private static final int LENGTH_OF_DAY = 10;
    private static final int DIGITS_OF_CODE = 3;

    private BillInput() {
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

    static Optional<ChargingMode> mode(Field field) {
        return coded(field, ChargingMode::ofCode);
    }

    /** One of the two modes that sums know (BIL-01). */
    static Optional<ChargingMode> summedMode(Field field) {
        return coded(field, code -> ChargingMode.ofCode(code).filter(mode -> mode.summedAs() == mode));
    }

    static Optional<BillDetailType> detailType(Field field) {
        return coded(field, BillDetailType::ofCode);
    }

    private static <T> Optional<T> coded(Field field, IntFunction<Optional<T>> known) {
        return field.code(text -> text.length() <= DIGITS_OF_CODE && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? known.apply(Integer.parseInt(text)) : Optional.empty());
    }
}
