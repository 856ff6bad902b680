package org.partnercenter.application.customer.acquire;

import org.partnercenter.domain.customer.acquire.ReportStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** Which reports to list. */
public record ReportFilter(Optional<ReportStatus> status, Optional<PartyId> customer) {

    public static ReportFilter none() {
        return new ReportFilter(Optional.empty(), Optional.empty());
    }
}
