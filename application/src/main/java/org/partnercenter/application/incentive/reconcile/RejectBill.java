package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.kernel.Money;

/** The vendor's operations send a confirmed bill back with another amount. @param reason up to 500 characters, told to the partner */
public record RejectBill(IncentiveBillId bill, Money corrected, String reason) {
}
