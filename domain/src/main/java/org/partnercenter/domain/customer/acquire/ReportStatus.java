package org.partnercenter.domain.customer.acquire;

/** What became of a report. The first two are open: they keep others out, and count. */
public enum ReportStatus {
    PENDING,
    REPORTED,
    ASSOCIATED,
    EXPIRED,
    CANCELLED,
    REJECTED;

    public boolean isOpen() {
        return this == PENDING || this == REPORTED;
    }
}
