package org.partnercenter.domain.export;

/** Where one file of a regular delivery stands. */
public enum RunStatus {
    /** It is being written, handed over, or tried again. */
    WAITING,
    DELIVERED,
    FAILED
}
