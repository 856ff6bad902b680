package org.partnercenter.rest.bill;

import org.partnercenter.domain.bill.BillDetailType;
import org.partnercenter.domain.bill.ChargingMode;
import org.partnercenter.rest.kernel.Field;

import java.util.Optional;
import java.util.function.IntFunction;

/** Months, days and codes of bills on the wire. */
final class BillInput {

    private static final int DIGITS_OF_CODE = 3;

    private BillInput() {
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
