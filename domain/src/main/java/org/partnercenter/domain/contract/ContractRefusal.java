package org.partnercenter.domain.contract;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.contract.ContractRule.CTR_03;
import static org.partnercenter.domain.contract.ContractRule.CTR_04;
import static org.partnercenter.domain.contract.ContractRule.CTR_05;

/** Why a contract is not taken in, shown or concluded, in rulebook order. */
public enum ContractRefusal implements Reason {
    CONTRACT_UNKNOWN(CTR_03, "CONTRACT_NOT_FOUND", Kind.ABSENT),
    CONTRACT_NAMES_NOBODY(CTR_03, "CONTRACT_NAMES_NOBODY", Kind.MALFORMED),
    CONTRACT_PARTNER_UNKNOWN(CTR_03, "CONTRACT_PARTNER_NOT_FOUND", Kind.RULE),
    CONTRACT_CUSTOMER_UNKNOWN(CTR_03, "CONTRACT_CUSTOMER_NOT_FOUND", Kind.RULE),
    CONTRACT_ENDS_BEFORE_IT_BEGINS(CTR_04, "CONTRACT_ENDS_BEFORE_IT_BEGINS", Kind.MALFORMED),
    CONTRACT_TERMINATED_AFTER_ITS_END(CTR_04, "CONTRACT_TERMINATED_AFTER_ITS_END", Kind.MALFORMED),
    CONTRACT_VERSION_TAKEN(CTR_04, "CONTRACT_VERSION_TAKEN", Kind.CONFLICT),
    AGREEMENT_NEEDS_VERIFICATION(CTR_05, "AGREEMENT_NEEDS_VERIFICATION", Kind.RULE),
    PAYMENT_AGREEMENT_UNKNOWN(CTR_05, "PAYMENT_AGREEMENT_NOT_FOUND", Kind.ABSENT);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    ContractRefusal(Rule rule, String code, Kind kind) {
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
