package org.partnercenter.domain.benefit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A calendar quarter at the site, written {@code 2025Q3}. @param number 1 to 4 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final int MONTHS = 3;
    private static final int OF_A_YEAR = 4;
    private static final Pattern FORM = Pattern.compile("(\\d{4})Q([1-4])");

    public Quarter {
        if (number < 1 || number > OF_A_YEAR) {
            throw new IllegalArgumentException("a year has four quarters");
        }
    }

    public static Quarter of(YearMonth month) {
        return new Quarter(month.getYear(), (month.getMonthValue() - 1) / MONTHS + 1);
    }

    /** Empty if the text is no quarter. */
    public static Optional<Quarter> parse(String text) {
        var found = FORM.matcher(text);
        return found.matches() ? Optional.of(new Quarter(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))) : Optional.empty();
    }

    /** Its three, in order. */
    public List<YearMonth> months() {
        var first = firstMonth();
        return List.of(first, first.plusMonths(1), first.plusMonths(2));
    }

    private YearMonth firstMonth() {
        return YearMonth.of(year, (number - 1) * MONTHS + 1);
    }

    public LocalDate firstDay() {
        return firstMonth().atDay(1);
    }

    public Quarter plus(int quarters) {
        return of(firstMonth().plusMonths((long) quarters * MONTHS));
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
