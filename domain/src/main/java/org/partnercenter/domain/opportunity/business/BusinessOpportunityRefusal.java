package org.partnercenter.domain.opportunity.business;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.opportunity.business.BusinessOpportunityRule.BIZ_01;
import static org.partnercenter.domain.opportunity.business.BusinessOpportunityRule.BIZ_02;
import static org.partnercenter.domain.opportunity.business.BusinessOpportunityRule.BIZ_03;
import static org.partnercenter.domain.opportunity.business.BusinessOpportunityRule.BIZ_04;

/** Why nothing is registered, changed or shown, in rulebook order. */
public enum BusinessOpportunityRefusal implements Reason {
    BIZ_UNKNOWN(BIZ_01, "BUSINESS_OPPORTUNITY_NOT_FOUND", Kind.ABSENT),
    BIZ_READ_ONLY(BIZ_01, "BUSINESS_OPPORTUNITY_OF_ANOTHER", Kind.FORBIDDEN),
    BIZ_MANAGER_MISSING(BIZ_01, "ACCOUNT_MANAGER_MISSING", Kind.MALFORMED),
    BIZ_MANAGER_UNKNOWN(BIZ_01, "ACCOUNT_MANAGER_UNKNOWN", Kind.RULE),
    BIZ_MANAGER_NOT_YOU(BIZ_01, "ACCOUNT_MANAGER_NOT_YOU", Kind.FORBIDDEN),
    BIZ_CUSTOMER_NOT_YOURS(BIZ_01, "CUSTOMER_OF_NO_SUCH_MANAGER", Kind.RULE),
    BIZ_DIRECTOR_UNFIT(BIZ_01, "ACCOUNT_DIRECTOR_UNFIT", Kind.RULE),
    BIZ_STEP_INCOMPLETE(BIZ_02, "BUSINESS_OPPORTUNITY_STEP_INCOMPLETE", Kind.RULE),
    BIZ_STATE(BIZ_03, "BUSINESS_OPPORTUNITY_STATE", Kind.CONFLICT),
    BIZ_PHASE_BY_PROGRESS(BIZ_03, "PHASE_ONLY_BY_PROGRESS", Kind.RULE),
    BIZ_PHASE_BEFORE_SIGNING(BIZ_03, "BUSINESS_PHASE_BEFORE_SIGNING", Kind.RULE),
    BIZ_PHASE_GOES_BACK(BIZ_03, "BUSINESS_PHASE_GOES_BACK", Kind.RULE),
    BIZ_NO_RESELLERS(BIZ_04, "RESELLERS_TAB_NOT_YOURS", Kind.FORBIDDEN);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    BusinessOpportunityRefusal(Rule rule, String code, Kind kind) {
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
