package org.partnercenter.domain.incentive.calculation;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.incentive.calculation.CalculationRule.INC_11;
import static org.partnercenter.domain.incentive.calculation.CalculationRule.INC_28;

/** Why nothing is calculated, in rulebook order. */
public enum CalculationRefusal implements Reason {
    INCENTIVE_PERIOD_AHEAD(INC_11, Kind.RULE),
    INCENTIVE_WITHOUT_POLICY(INC_11, Kind.RULE),
    INCENTIVE_CLOSING_UNKNOWN(INC_11, Kind.ABSENT),
    INCENTIVE_POLICY_VERSION_UNKNOWN(INC_11, Kind.RULE),
    INCENTIVE_LINE_OUTSIDE(INC_11, Kind.RULE),
    PROJECT_INCENTIVE_UNKNOWN(INC_28, Kind.ABSENT),
    PROJECT_REFUND_KNOWN(INC_28, Kind.CONFLICT),
    PROJECT_REFUND_AHEAD(INC_28, Kind.RULE);

    private final Rule rule;
    private final Kind kind;

    CalculationRefusal(Rule rule, Kind kind) {
        this.rule = rule;
        this.kind = kind;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
