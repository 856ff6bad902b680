package org.partnercenter.domain.customer.acquire;

import org.partnercenter.domain.kernel.PartyId;

/** Names one report. Has the form of every id (COM-02). */
public record ReportId(String value) {

    public ReportId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("a report id is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
