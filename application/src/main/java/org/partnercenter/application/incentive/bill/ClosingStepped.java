package org.partnercenter.application.incentive.bill;

/** What a step did. @param more there may be more to do at once */
public record ClosingStepped(int listed, int calculated, boolean more) {

    static final ClosingStepped NOTHING = new ClosingStepped(0, 0, false);
}
