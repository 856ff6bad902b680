package org.partnercenter.domain.account;

import static org.partnercenter.domain.account.AccountRule.ACC_02;
import static org.partnercenter.domain.account.AccountRule.ACC_03;
import static org.partnercenter.domain.account.AccountRule.ACC_04;
import static org.partnercenter.domain.account.AccountRule.ACC_05;
import static org.partnercenter.domain.account.AccountRule.ACC_06;
import static org.partnercenter.domain.account.AccountRule.ACC_07;
import static org.partnercenter.domain.account.AccountRule.ACC_08;
import static org.partnercenter.domain.account.AccountRule.ACC_09;
import static org.partnercenter.domain.account.AccountRule.ACC_12;
import static org.partnercenter.domain.account.AccountRule.ASC_32;
import static org.partnercenter.domain.account.AccountRule.HIE_05;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

/** Why something about money is refused (rulebook section 3.7). */
public enum AccountRefusal implements Reason {
    REFERRAL_CUSTOMER(ASC_32, "ACCOUNT_REFERRAL_CUSTOMER", Kind.RULE),
    MONEY_RESELLER_LEAVING(HIE_05, "CBC.50010105", Kind.RULE),
    RECHARGE_HOLDER_UNFIT(ACC_02, "ACCOUNT_HOLDER_UNFIT", Kind.RULE),
    MONEY_TRANSFER_ID_TAKEN(ACC_02, "TRANSFER_ALREADY_EXISTS", Kind.CONFLICT),
    ALLOCATION_NOT_COVERED(ACC_03, "CBC.99005003", Kind.LIMIT),
    NOT_ONES_OWN_CUSTOMER(ACC_04, "CBC.99000035", Kind.RULE),
    TAKE_BACK_TOO_LARGE(ACC_05, "CBC.99005003", Kind.LIMIT),
    MONEY_TRANSFER_RUNNING(ACC_06, "CBC.99007461", Kind.CONFLICT),
    RESELLER_KEEPS_BUDGETS(ACC_07, "RESELLER_KEEPS_BUDGETS", Kind.RULE),
    MONEY_TRANSFER_NOT_FOUND(ACC_08, "TRANSFER_NOT_FOUND", Kind.ABSENT),
    TRADE_WINDOW_REVERSED(ACC_09, "CBC.0100", Kind.MALFORMED),
    SPENDER_UNFIT(ACC_12, "ACCOUNT_SPENDER_UNFIT", Kind.RULE),
    ACCOUNT_NOT_COVERED(ACC_12, "ACCOUNT_BALANCE_TOO_SMALL", Kind.LIMIT),
    CHARGE_NOT_FOUND(ACC_12, "CHARGE_NOT_FOUND", Kind.ABSENT),
    CHARGE_STATE(ACC_12, "CHARGE_STATE", Kind.CONFLICT),
    CHARGE_REFUND_TOO_LARGE(ACC_12, "CHARGE_REFUND_TOO_LARGE", Kind.LIMIT);

    private final AccountRule rule;
    private final String code;
    private final Kind kind;

    AccountRefusal(AccountRule rule, String code, Kind kind) {
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

    @Override
    public boolean momentary() {
        return this == MONEY_TRANSFER_RUNNING;
    }
}
