package org.partnercenter.domain.incentive;

/** How long a reconciliation period is (INC-06). Years begin with January, quarters with January, April, July and October. */
public enum Granularity {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Granularity(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }
}
