package org.partnercenter.domain.incentive.reconcile;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.incentive.IncentiveRule.INC_13;
import static org.partnercenter.domain.incentive.IncentiveRule.INC_15;
import static org.partnercenter.domain.incentive.IncentiveRule.INC_16;
import static org.partnercenter.domain.incentive.IncentiveRule.INC_17;
import static org.partnercenter.domain.incentive.reconcile.ReconcileRule.INC_14;

/** Why a period is not reconciled, or nothing is frozen, in rulebook order. */
public enum ReconcileRefusal implements Reason {
    INCENTIVE_PERIOD_UNKNOWN(INC_14, "INCENTIVE_PERIOD_NOT_FOUND", Kind.ABSENT),
    INCENTIVE_PERIOD_ESTIMATED(INC_14, "INCENTIVE_PERIOD_ESTIMATED", Kind.RULE),
    INCENTIVE_PERIOD_DISPUTED(INC_14, "INCENTIVE_PERIOD_DISPUTED", Kind.CONFLICT),
    INCENTIVE_PERIOD_ANSWERED(INC_14, "INCENTIVE_PERIOD_ANSWERED", Kind.CONFLICT),
    DISPUTE_UNKNOWN(INC_13, "INCENTIVE_DISPUTE_NOT_FOUND", Kind.ABSENT),
    DISPUTE_STATE(INC_13, "INCENTIVE_DISPUTE_STATE", Kind.CONFLICT),
    DISPUTE_NEEDS_AMOUNT(INC_13, "INCENTIVE_DISPUTE_NEEDS_AMOUNT", Kind.MALFORMED),
    DISPUTE_AMOUNT_UNUSED(INC_13, "INCENTIVE_DISPUTE_AMOUNT_UNUSED", Kind.MALFORMED),
    DISPUTE_AMOUNT_SAME(INC_13, "INCENTIVE_DISPUTE_AMOUNT_SAME", Kind.RULE),
    DISPUTE_WITHOUT_DIFFERENCE(INC_13, "INCENTIVE_DISPUTE_WITHOUT_DIFFERENCE", Kind.RULE),
    FREEZE_NEEDS_CYCLE(INC_15, "INCENTIVE_FREEZE_NEEDS_CYCLE", Kind.MALFORMED),
    FREEZE_NEEDS_ORDER(INC_16, "INCENTIVE_FREEZE_NEEDS_ORDER", Kind.MALFORMED),
    FREEZE_OVERDUE_IS_A_FACT(INC_17, "INCENTIVE_FREEZE_OVERDUE_IS_A_FACT", Kind.MALFORMED),
    FREEZE_SETTLED_BEFORE(INC_15, "INCENTIVE_FREEZE_SETTLED_BEFORE", Kind.MALFORMED);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    ReconcileRefusal(Rule rule, String code, Kind kind) {
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
