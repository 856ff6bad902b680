package org.partnercenter.application.incentive.payout;

import org.partnercenter.domain.incentive.payout.OwedKey;
import org.partnercenter.domain.kernel.Money;

import java.util.Optional;

/** Invoices made up for what was owed (INC-27). @param amount more than zero @param remark which invoices, up to 500 characters */
public record OffsetOwed(OwedKey owed, Money amount, Optional<String> remark) {
}
