package org.partnercenter.domain.customer;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.customer.CustomerRule.ASC_03;
import static org.partnercenter.domain.customer.CustomerRule.ASC_05;
import static org.partnercenter.domain.kernel.CommonRule.COM_13;
import static org.partnercenter.domain.kernel.CommonRule.COM_28;

/** Why an association is not made, changed or ended. */
public enum CustomerRefusal implements Reason {
    NOT_A_CUSTOMER(COM_13, "NOT_A_CUSTOMER", Kind.RULE),
    NOT_A_FIRST_TIER_PARTNER(COM_13, "NOT_A_FIRST_TIER_PARTNER", Kind.RULE),
    MODEL_UNCHANGED(ASC_03, "ASSOCIATION_TYPE_UNCHANGED", Kind.CONFLICT),
    ALREADY_ASSOCIATED(ASC_05, "CUSTOMER_ALREADY_ASSOCIATED", Kind.CONFLICT),
    NOT_ASSOCIATED(ASC_05, "ASSOCIATION_NOT_FOUND", Kind.ABSENT),
    ASSOCIATION_OVER(ASC_05, "ASSOCIATION_ENDED", Kind.CONFLICT),
    RESELLER_UNCHANGED(ASC_05, "ASSOCIATION_RESELLER_UNCHANGED", Kind.CONFLICT),
    MANAGER_UNKNOWN(COM_28, "ACCOUNT_MANAGER_NOT_FOUND", Kind.RULE);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    CustomerRefusal(Rule rule, String code, Kind kind) {
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
