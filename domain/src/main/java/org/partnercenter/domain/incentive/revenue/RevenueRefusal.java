package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.incentive.IncentiveRule;
import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.incentive.revenue.RevenueRule.INC_01;
import static org.partnercenter.domain.incentive.revenue.RevenueRule.INC_02;
import static org.partnercenter.domain.incentive.revenue.RevenueRule.INC_03;
import static org.partnercenter.domain.incentive.revenue.RevenueRule.INC_05;

/** Why revenue is not taken in, formed, shown or made final, in rulebook order. */
public enum RevenueRefusal implements Reason {
    REVENUE_CUSTOMER_UNKNOWN(INC_01, "REVENUE_CUSTOMER_NOT_FOUND", Kind.RULE),
    REVENUE_WITHOUT_PARTNER(INC_01, "REVENUE_WITHOUT_PARTNER", Kind.RULE),
    REVENUE_DOES_NOT_ADD_UP(INC_01, "REVENUE_DOES_NOT_ADD_UP", Kind.RULE),
    REVENUE_SETTLEMENT_OF_REFERRAL(INC_01, "REVENUE_SETTLEMENT_OF_REFERRAL", Kind.RULE),
    REVENUE_MONTH_CHANGED(INC_01, "REVENUE_MONTH_CHANGED", Kind.CONFLICT),
    REVENUE_VERSION_TAKEN(INC_01, "REVENUE_VERSION_TAKEN", Kind.CONFLICT),
    REVENUE_LINE_UNKNOWN(INC_01, "REVENUE_LINE_NOT_FOUND", Kind.ABSENT),
    REVENUE_UNCOUNTED_TOO_MUCH(INC_02, "REVENUE_UNCOUNTED_TOO_MUCH", Kind.RULE),
    REVENUE_MONTH_NOT_BEGUN(INC_03, "REVENUE_MONTH_NOT_BEGUN", Kind.RULE),
    REVENUE_BEING_FORMED(INC_03, "REVENUE_BEING_FORMED", Kind.CONFLICT),
    REVENUE_NOT_FORMED(INC_03, "REVENUE_NOT_FORMED", Kind.RULE),
    REVENUE_UNKNOWN(IncentiveRule.INC_04, "REVENUE_NOT_FOUND", Kind.ABSENT),
    REVENUE_MONTH_NOT_OVER(IncentiveRule.INC_04, "REVENUE_MONTH_NOT_OVER", Kind.RULE),
    REVENUE_ALREADY_FINAL(IncentiveRule.INC_04, "REVENUE_ALREADY_FINAL", Kind.CONFLICT),
    REVENUE_FEEDBACK_UNKNOWN(INC_05, "REVENUE_FEEDBACK_NOT_FOUND", Kind.ABSENT),
    REVENUE_FEEDBACK_OPEN(INC_05, "REVENUE_FEEDBACK_OPEN", Kind.CONFLICT),
    REVENUE_FEEDBACK_ANSWERED(INC_05, "REVENUE_FEEDBACK_ANSWERED", Kind.CONFLICT);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    RevenueRefusal(Rule rule, String code, Kind kind) {
        this.rule = rule;
        this.code = code;
        this.kind = kind;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** Forming and reviewing are over a moment later, and then it turns out otherwise. */
    @Override
    public boolean momentary() {
        return this == REVENUE_BEING_FORMED || this == REVENUE_NOT_FORMED;
    }
}
