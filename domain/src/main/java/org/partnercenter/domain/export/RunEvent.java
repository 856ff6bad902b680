package org.partnercenter.domain.export;

/** What happens to one file of a regular delivery. */
public enum RunEvent {
    FALL_DUE,
    DELIVER,
    TRY_AGAIN,
    GIVE_UP
}
