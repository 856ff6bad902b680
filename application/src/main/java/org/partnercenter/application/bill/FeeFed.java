package org.partnercenter.application.bill;

import org.partnercenter.domain.bill.FeeHistory;
import org.partnercenter.domain.bill.FeeRecordId;

import java.time.YearMonth;
import java.util.Optional;

/** What came of a delivery. @param cycle the one it is billed in; empty if nothing changed */
public record FeeFed(FeeRecordId id, FeeHistory.Change change, Optional<YearMonth> cycle) {
}
