package org.partnercenter.domain.indicator;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an indicator was counted for: {@code 2026-11}, {@code 2026-Q4}, {@code 2026-H2} or {@code 2026}, at the site.
 *
 * @param first its first month
 */
public record CountedPeriod(StatisticalPeriod length, YearMonth first) {

    private static final Pattern KEY = Pattern.compile("([0-9]{4})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?");

    public CountedPeriod {
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(first, "first");
        if ((first.getMonthValue() - 1) % length.months() != 0) {
            throw new IllegalArgumentException("a " + length + " does not begin with " + first);
        }
    }

    /** Empty unless it is a key. */
    public static Optional<CountedPeriod> parse(String key) {
        var match = KEY.matcher(key);
        if (!match.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(match.group(1));
        if (match.group(2) != null) {
            return Optional.of(nth(StatisticalPeriod.QUARTER, year, match.group(2)));
        }
        if (match.group(3) != null) {
            return Optional.of(nth(StatisticalPeriod.HALF_YEAR, year, match.group(3)));
        }
        return Optional.of(match.group(4) == null ? nth(StatisticalPeriod.YEAR, year, "1") : nth(StatisticalPeriod.MONTH, year, match.group(4)));
    }

    private static CountedPeriod nth(StatisticalPeriod length, int year, String number) {
        return new CountedPeriod(length, YearMonth.of(year, (Integer.parseInt(number) - 1) * length.months() + 1));
    }

    public YearMonth last() {
        return first.plusMonths(length.months() - 1L);
    }

    public String key() {
        int number = (first.getMonthValue() - 1) / length.months() + 1;
        return switch (length) {
            case MONTH -> first.toString();
            case QUARTER -> first.getYear() + "-Q" + number;
            case HALF_YEAR -> first.getYear() + "-H" + number;
            case YEAR -> Integer.toString(first.getYear());
        };
    }

    @Override
    public String toString() {
        return key();
    }
}
