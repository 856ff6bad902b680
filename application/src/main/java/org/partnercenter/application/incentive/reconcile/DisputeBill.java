package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.kernel.Money;

import java.util.Optional;

/** Objects to a bill of the caller (INC-13). @param fromFigures with the differences to the caller's own figures */
public record DisputeBill(IncentiveBillId bill, String reason, Optional<String> evidence, Optional<Money> claimed, boolean fromFigures) {
}
