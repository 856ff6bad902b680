package org.partnercenter.domain.kernel;

/** Working days of a year were asked for that nobody has loaded. To guess would make wrong deadlines. */
public final class MissingCalendarYear extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    public MissingCalendarYear(int year) {
        super("no calendar of working days for " + year);
        this.year = year;
    }

    public int year() {
        return year;
    }
}
