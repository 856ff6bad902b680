package org.partnercenter.domain.customer.freeze;

import org.partnercenter.domain.customer.reseller.ResellerRule;
import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.customer.CustomerRule.ASC_28;

/** Why a customer is not frozen or unfrozen, or cannot spend. */
public enum FreezeRefusal implements Reason {
    FREEZING_NEEDS_RESALE(ASC_28, "FREEZING_NEEDS_RESALE", Kind.RULE),
    FREEZING_NOT_GRANTED(ResellerRule.HIE_07, "FREEZING_NOT_GRANTED", Kind.FORBIDDEN),
    FREEZING_IS_THE_RESELLERS(ResellerRule.HIE_07, "FREEZING_IS_THE_RESELLERS", Kind.FORBIDDEN),
    RESOURCES_STAY_FROZEN(ASC_28, "RESOURCES_STAY_FROZEN", Kind.RULE),
    FREEZE_STATE(ASC_28, "CUSTOMER_FREEZE_STATE", Kind.CONFLICT),
    SPENDING_ACCOUNT_FROZEN(ASC_28, "SPENDING_ACCOUNT_FROZEN", Kind.RULE),
    SPENDING_FROZEN_BY_VENDOR(ASC_28, "SPENDING_FROZEN_BY_VENDOR", Kind.RULE),
    SPENDING_PARTNER_FROZEN(ASC_28, "SPENDING_PARTNER_FROZEN", Kind.RULE),
    SPENDING_DISTRIBUTOR_FROZEN(ASC_28, "SPENDING_DISTRIBUTOR_FROZEN", Kind.RULE),
    SPENDING_PARTNER_RESTRICTED(ASC_28, "SPENDING_PARTNER_RESTRICTED", Kind.RULE),
    SPENDING_DISTRIBUTOR_RESTRICTED(ASC_28, "SPENDING_DISTRIBUTOR_RESTRICTED", Kind.RULE);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    FreezeRefusal(Rule rule, String code, Kind kind) {
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
