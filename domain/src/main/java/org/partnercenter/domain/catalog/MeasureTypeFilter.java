package org.partnercenter.domain.catalog;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The filter of the conversions (RES-07). Absent, empty and the word {@code null} are none: unlike a code, a type is a number.
 *
 * @param type what the units measure, from 1
 */
public record MeasureTypeFilter(Optional<Integer> type) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}");

    public static MeasureTypeFilter none() {
        return new MeasureTypeFilter(Optional.empty());
    }

    /**
     * Reads the filter.
     *
     * @param raw as sent, or null; a number of 1 to 2147483647
     */
    public static Decision<MeasureTypeFilter> read(String raw) {
        if (raw == null || raw.isEmpty() || raw.equals("null")) {
            return Decision.granted(none());
        }
        long number = NUMBER.matcher(raw).matches() ? Long.parseLong(raw) : 0;
        return number < 1 || number > Integer.MAX_VALUE
                ? Decision.refused(CommonRefusal.FIELD_INVALID.refusal("field", "measure_type"))
                : Decision.granted(new MeasureTypeFilter(Optional.of((int) number)));
    }
}
