package org.partnercenter.domain.incentive.payout;

import org.partnercenter.domain.incentive.IncentiveRule;
import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.incentive.payout.PayoutRule.INC_18;
import static org.partnercenter.domain.incentive.payout.PayoutRule.INC_19;
import static org.partnercenter.domain.incentive.payout.PayoutRule.INC_20;
import static org.partnercenter.domain.incentive.payout.PayoutRule.INC_21;
import static org.partnercenter.domain.incentive.payout.PayoutRule.INC_22;
import static org.partnercenter.domain.incentive.payout.PayoutRule.INC_23;
import static org.partnercenter.domain.incentive.payout.PayoutRule.INC_25;
import static org.partnercenter.domain.incentive.payout.PayoutRule.INC_26;
import static org.partnercenter.domain.incentive.payout.PayoutRule.INC_27;
import static org.partnercenter.domain.incentive.payout.PayoutRule.INC_29;

/** Why nothing is paid, or nothing is done with a payout order, in rulebook order. */
public enum PayoutRefusal implements Reason {
    PAYOUT_BILL_FROZEN(INC_18, "PAYOUT_BILL_FROZEN", Kind.RULE),
    PAYOUT_NOT_CERTIFIED(INC_19, "BUSINESS_INFO_NOT_CERTIFIED", Kind.RULE),
    PAYOUT_NOTHING_PAYABLE(INC_20, "PAYOUT_NOTHING_PAYABLE", Kind.RULE),
    PAYOUT_FORM_NOT_ALLOWED(INC_21, "PAYOUT_FORM_NOT_ALLOWED", Kind.RULE),
    PAYOUT_FORM_NOT_FOR_TYPE(INC_21, "PAYOUT_FORM_NOT_FOR_TYPE", Kind.RULE),
    PAYOUT_NOT_BY_BANK(INC_21, "PAYOUT_NOT_BY_BANK", Kind.CONFLICT),
    PAYOUT_STATE(INC_22, "PAYOUT_STATE", Kind.CONFLICT),
    PAYOUT_ORDER_UNKNOWN(INC_23, "PAYOUT_ORDER_NOT_FOUND", Kind.ABSENT),
    PAYOUT_BILL_EXPIRED(IncentiveRule.INC_24, "PAYOUT_BILL_EXPIRED", Kind.RULE),
    PAYOUT_AMOUNT_DIFFERS(INC_25, "PAYOUT_AMOUNT_DIFFERS", Kind.CONFLICT),
    INCENTIVE_TO_SAME_ACCOUNT(INC_26, "INCENTIVE_TO_SAME_ACCOUNT", Kind.MALFORMED),
    INCENTIVE_COMPANIES_DIFFER(INC_26, "INCENTIVE_COMPANIES_DIFFER", Kind.RULE),
    INCENTIVE_NOTHING_TO_MOVE(INC_26, "INCENTIVE_NOTHING_TO_MOVE", Kind.RULE),
    OWED_INVOICE_EXCEEDED(INC_27, "OWED_INVOICE_EXCEEDED", Kind.LIMIT),
    PAYOUT_CARRIED_FORWARD(INC_29, "PAYOUT_CARRIED_FORWARD", Kind.RULE);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    PayoutRefusal(Rule rule, String code, Kind kind) {
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
