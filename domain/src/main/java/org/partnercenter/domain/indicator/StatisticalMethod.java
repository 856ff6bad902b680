package org.partnercenter.domain.indicator;

/** How an indicator is counted (IND-07). */
public enum StatisticalMethod {
    SUM(true),
    COUNT(true),
    RATIO(false),
    GROWTH(false);

    private final boolean additive;

    StatisticalMethod(boolean additive) {
        this.additive = additive;
    }

    /** Whether the values of parts add up to the value of the whole. */
    public boolean isAdditive() {
        return additive;
    }
}
