package org.partnercenter.application.bill;

import org.partnercenter.domain.bill.FeeRecord;

/** Delivers a fee record as the vendor's own billing has it now. */
public record FeedFee(FeeRecord record) {
}
