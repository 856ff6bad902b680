package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.domain.incentive.reconcile.DisputeId;

/** Takes an objection back. */
public record WithdrawDispute(DisputeId dispute) {
}
