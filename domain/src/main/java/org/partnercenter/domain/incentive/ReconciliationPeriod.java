package org.partnercenter.domain.incentive;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What incentives are calculated and reconciled for (INC-06): {@code 2025-07}, {@code 2025-Q3} or {@code 2025}, at the site.
 *
 * @param first its first month
 */
public record ReconciliationPeriod(Granularity granularity, YearMonth first) implements Comparable<ReconciliationPeriod> {

    private static final Pattern KEY = Pattern.compile("([0-9]{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");

    public ReconciliationPeriod {
        Objects.requireNonNull(granularity, "granularity");
        Objects.requireNonNull(first, "first");
        if ((first.getMonthValue() - 1) % granularity.months() != 0) {
            throw new IllegalArgumentException("a " + granularity + " does not begin with " + first);
        }
    }

    /** The one a month is part of. */
    public static ReconciliationPeriod of(Granularity granularity, YearMonth month) {
        return new ReconciliationPeriod(granularity, month.minusMonths((month.getMonthValue() - 1) % granularity.months()));
    }

    /** Empty unless it is a key. */
    public static Optional<ReconciliationPeriod> parse(String key) {
        var match = KEY.matcher(key);
        if (!match.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(match.group(1));
        if (match.group(2) != null) {
            return Optional.of(of(Granularity.QUARTER, YearMonth.of(year, Integer.parseInt(match.group(2)) * Granularity.QUARTER.months())));
        }
        return Optional.of(match.group(3) == null ? of(Granularity.YEAR, YearMonth.of(year, 1))
                : of(Granularity.MONTH, YearMonth.of(year, Integer.parseInt(match.group(3)))));
    }

    public YearMonth last() {
        return first.plusMonths(granularity.months() - 1L);
    }

    /** Its months, the first one first. */
    public List<YearMonth> months() {
        return IntStream.range(0, granularity.months()).mapToObj(first::plusMonths).toList();
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last());
    }

    public String key() {
        return switch (granularity) {
            case MONTH -> first.toString();
            case QUARTER -> first.getYear() + "-Q" + ((first.getMonthValue() - 1) / Granularity.QUARTER.months() + 1);
            case YEAR -> Integer.toString(first.getYear());
        };
    }

    /** By their ends; of those that end together the shorter one first. */
    @Override
    public int compareTo(ReconciliationPeriod other) {
        int byEnd = last().compareTo(other.last());
        return byEnd != 0 ? byEnd : granularity.compareTo(other.granularity);
    }

    @Override
    public String toString() {
        return key();
    }
}
