package org.partnercenter.domain.incentive.calculation;

import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.kernel.Money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says in sentences what a bill of a project is for: the incentive that was reviewed (OPI-01), or what a refund takes back of it (INC-28). */
public final class ProjectExplanation {

    private final IncentiveBill bill;
    private final ProjectIncentive project;
    private final List<Statement> all = new ArrayList<>();

    private ProjectExplanation(IncentiveBill bill, ProjectIncentive project) {
        this.bill = bill;
        this.project = project;
    }

    /** What there is to say, in the order it is read. @param project whose bill it is */
    public static List<Statement> of(IncentiveBill bill, ProjectIncentive project) {
        var told = new ProjectExplanation(bill, project);
        project.refundBehind(bill.key()).ifPresentOrElse(told::takenBack, told::earned);
        return List.copyOf(told.all);
    }

    private void earned() {
        say("PROJECT_RESULT", Map.of());
        say(project.cash() ? "PROJECT_CASH" : "PROJECT_QUOTA_ONLY", Map.of());
        say("PROJECT_REFUNDS", Map.of("last_day", project.lastDay().toString()));
    }

    private void takenBack(Clawback.Refund refund) {
        say("PROJECT_TAKEN_BACK", Map.of("refund", refund.id(), "day", refund.day().toString(), "refunded", text(refund.amount())));
        var back = Money.zero(bill.amount().currency()).minus(bill.amount());
        if (back.isPositive()) {
            say("CARRIED_FORWARD", Map.of("amount", text(back)));
        }
    }

    private void say(String code, Map<String, String> facts) {
        var named = new HashMap<>(facts);
        named.putIfAbsent("amount", text(bill.amount()));
        named.putAll(Map.of("period", bill.key().period().key(), "project", project.id(), "value", text(project.value()), "cycle_end",
                project.cycleEnd().toString()));
        all.add(new Statement(code, named, new IncentivePolicy.Names(bill.key().incentive(), bill.key().incentive())));
    }

    private static String text(Money amount) {
        return amount.toMajor().toPlainString();
    }
}
