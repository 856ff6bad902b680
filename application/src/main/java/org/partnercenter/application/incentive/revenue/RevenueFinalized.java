package org.partnercenter.application.incentive.revenue;

import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;

/** News: the revenue of a partner in a month is final (INC-04). @param revenue id of the statement */
public record RevenueFinalized(PartyId partner, YearMonth month, String revenue) {
}
