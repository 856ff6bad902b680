package org.partnercenter.domain.programme;

/** Where a dedicated person stands with the vendor. */
public enum PersonStatus {
    IN_REVIEW,
    APPROVED,
    REJECTED,
    REMOVED
}
