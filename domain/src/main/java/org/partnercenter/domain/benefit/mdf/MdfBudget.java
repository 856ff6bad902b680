package org.partnercenter.domain.benefit.mdf;

import org.partnercenter.domain.benefit.Allowance;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.Step;
import org.partnercenter.domain.benefit.Surroundings;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;

import java.time.LocalDate;
import java.util.List;

/** What is left of a partner's budget (MDF-02). */
public final class MdfBudget {

    /** Key of the allowance; its validity is the period of the budget. */
    public static final String KEY = "BUDGET";

    private MdfBudget() {
    }

    /** Whether the budget of the day the activity starts has room for an amount beside the partner's other uses. */
    static List<Refusal> against(Step step, LocalDate start, Money amount) {
        if (amount.isZero()) {
            return List.of();
        }
        return step.around().allowance(KEY, start).map(budget -> {
            var left = left(budget, step.around());
            return amount.isMoreThan(left) ? List.of(MdfRefusal.MDF_BUDGET_EXCEEDED.refusal("amount", amount.toMajor().toPlainString())
                    .with("remaining", left.toMajor().toPlainString())) : List.<Refusal>of();
        }).orElseGet(() -> List.of(MdfRefusal.MDF_BUDGET_MISSING.refusal("day", start)));
    }

    /** What the other uses in its period leave of a budget; below zero if it was lowered since. */
    private static Money left(Allowance budget, Surroundings around) {
        return around.related().stream().filter(other -> other.programme().equals(MarketFund.CODE))
                .filter(other -> isIn(budget, other)).map(MarketFund::taken).reduce(budget.amount(), Money::minus);
    }

    private static boolean isIn(Allowance budget, BenefitApplication use) {
        return use.content().day("starts_on").filter(budget::covers).isPresent();
    }
}
