package org.partnercenter.domain.incentive;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.incentive.IncentiveRule.INC_13;
import static org.partnercenter.domain.incentive.IncentiveRule.INC_24;

/** Why nothing is done with an incentive bill, in rulebook order. */
public enum IncentiveRefusal implements Reason {
    INCENTIVE_BILL_UNKNOWN(INC_13, "INCENTIVE_BILL_NOT_FOUND", Kind.ABSENT),
    INCENTIVE_BILL_STATE(INC_13, "INCENTIVE_BILL_STATE", Kind.CONFLICT),
    INCENTIVE_BILL_DISPUTED(INC_13, "INCENTIVE_BILL_DISPUTED", Kind.CONFLICT),
    INCENTIVE_BILL_NOT_DISPUTED(INC_13, "INCENTIVE_BILL_NOT_DISPUTED", Kind.CONFLICT),
    INCENTIVE_DEADLINE_OVER(INC_13, "INCENTIVE_DEADLINE_OVER", Kind.RULE),
    INCENTIVE_BILL_IN_PAYOUT(INC_24, "INCENTIVE_BILL_IN_PAYOUT", Kind.CONFLICT),
    INCENTIVE_STILL_VALID(INC_24, "INCENTIVE_STILL_VALID", Kind.RULE);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    IncentiveRefusal(Rule rule, String code, Kind kind) {
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
}
