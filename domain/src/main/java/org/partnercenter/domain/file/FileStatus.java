package org.partnercenter.domain.file;

/** How far a dropped file has come. */
public enum FileStatus {
    /** Claimed by a node; being checked as a whole. */
    RECEIVED,
    /** Fit as a whole; its rows are being applied. */
    APPLYING,
    /** Every row is decided; report and file are on their way to {@code done}. */
    APPLIED,
    /** Unfit as a whole; report and file are on their way to {@code failed}. */
    REJECTED,
    /** In {@code done}, with the report beside it. */
    DONE,
    /** In {@code failed}, with the report beside it. */
    FAILED;

    /** Whether nothing is left to do. */
    public boolean isFinal() {
        return this == DONE || this == FAILED;
    }
}
