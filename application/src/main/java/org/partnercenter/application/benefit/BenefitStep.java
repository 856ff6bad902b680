package org.partnercenter.application.benefit;

import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.Deadline;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Optional;

/**
 * Where an application stands after a command.
 *
 * @param secondApproval whether it waits for a second approval by somebody else
 * @param warnings       what the step gave up, or what else the partner should know
 */
public record BenefitStep(String no, String programme, BenefitStatus status, int revision, Optional<Money> amount, Optional<Deadline> deadline,
                          boolean secondApproval, List<Refusal> warnings) {

    public BenefitStep {
        warnings = List.copyOf(warnings);
    }

    static BenefitStep of(BenefitApplication of, List<Refusal> warnings) {
        return new BenefitStep(of.no().value(), of.programme(), of.status(), of.revision(), of.amount(), of.deadline(), of.approver().isPresent(),
                warnings);
    }
}
