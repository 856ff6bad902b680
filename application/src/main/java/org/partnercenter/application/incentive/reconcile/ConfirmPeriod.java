package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.domain.incentive.ReconciliationPeriod;

/** Confirms all bills of the caller's period (INC-14). */
public record ConfirmPeriod(ReconciliationPeriod period) {
}
