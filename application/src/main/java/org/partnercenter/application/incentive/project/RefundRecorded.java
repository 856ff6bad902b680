package org.partnercenter.application.incentive.project;

import org.partnercenter.domain.kernel.Money;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a refund takes back.
 *
 * @param taken   zero or less
 * @param lastDay on which refunds still take back
 * @param bill    by which it is taken back; empty if nothing is
 */
public record RefundRecorded(String project, String refund, Money taken, LocalDate lastDay, Optional<String> bill) {

    public RefundRecorded {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(refund, "refund");
        Objects.requireNonNull(taken, "taken");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(bill, "bill");
    }
}
