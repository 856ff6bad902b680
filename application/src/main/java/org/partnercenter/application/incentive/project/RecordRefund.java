package org.partnercenter.application.incentive.project;

import org.partnercenter.domain.incentive.calculation.Clawback.Refund;

import java.util.Objects;

/** A part of a project was unsubscribed or downgraded (INC-28). */
public record RecordRefund(String project, Refund refund) {

    public RecordRefund {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(refund, "refund");
    }
}
