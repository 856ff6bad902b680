package org.partnercenter.domain.file;

/** What happens to a dropped file. */
public enum FileEvent {
    CLAIM,
    PASS_CHECK,
    FIND_FAULT,
    DECIDE_LAST_ROW,
    PUT_AWAY
}
