package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.domain.incentive.reconcile.DisputeId;
import org.partnercenter.domain.incentive.reconcile.Ruling;

/** The vendor's operations answer an objection. @param comment up to 500 characters, told to the partner */
public record AnswerDispute(DisputeId dispute, Ruling ruling, String comment) {
}
