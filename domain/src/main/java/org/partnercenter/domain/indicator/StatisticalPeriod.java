package org.partnercenter.domain.indicator;

/** For how long an indicator is counted (IND-07). */
public enum StatisticalPeriod {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    StatisticalPeriod(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }
}
