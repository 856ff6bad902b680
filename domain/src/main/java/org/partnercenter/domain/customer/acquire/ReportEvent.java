package org.partnercenter.domain.customer.acquire;

/** What happens to a report. */
public enum ReportEvent {
    REPORT,
    CONFIRM,
    REJECT,
    CANCEL,
    ASSOCIATE,
    EXPIRE
}
