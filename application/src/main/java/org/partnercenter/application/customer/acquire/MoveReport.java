package org.partnercenter.application.customer.acquire;

import org.partnercenter.domain.customer.acquire.ReportId;

/** Asks to cancel a report, to confirm or to reject it. */
public record MoveReport(ReportId report) {
}
