package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;

/** Names the statement of a partner's month. Has the form of every id (COM-02). */
public record RevenueStatementId(String value) {

    public RevenueStatementId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("a revenue id is 1 to 64 visible characters");
        }
    }

    /** A partner has one statement a month. */
    public static RevenueStatementId of(PartyId partner, YearMonth month) {
        return new RevenueStatementId(RevenueHistory.digest(partner.value() + "\n" + month));
    }

    @Override
    public String toString() {
        return value;
    }
}
