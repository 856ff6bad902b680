package org.partnercenter.domain.incentive;

/** What becomes of a bill nobody answered in time (INC-13, INC-30). */
public enum DeadlineEffect {
    AUTO_CONFIRM,
    LAPSE
}
