package org.partnercenter.domain.opportunity.incentive;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveRule.OPI_01;
import static org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveRule.OPI_02;
import static org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveRule.OPI_03;
import static org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveRule.OPI_04;
import static org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveRule.OPI_05;
import static org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveRule.OPI_06;
import static org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveRule.OPI_07;
import static org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveRule.OPI_08;

/** Why nothing is applied for, reviewed or shown, in rulebook order. */
public enum OpportunityIncentiveRefusal implements Reason {
    OPI_UNKNOWN(OPI_01, "OPPORTUNITY_INCENTIVE_NOT_FOUND", Kind.ABSENT),
    OPI_STATE(OPI_01, "OPPORTUNITY_INCENTIVE_STATE", Kind.CONFLICT),
    OPI_NOT_DELIVERED(OPI_01, "OPPORTUNITY_NOT_DELIVERED", Kind.RULE),
    OPI_ABOVE_VALUE(OPI_01, "OPPORTUNITY_INCENTIVE_ABOVE_VALUE", Kind.RULE),
    OPI_STARTS_TOO_EARLY(OPI_02, "PROJECT_STARTS_BEFORE_VALIDATION", Kind.RULE),
    OPI_ENDS_BEFORE_START(OPI_02, "PROJECT_ENDS_BEFORE_START", Kind.RULE),
    OPI_PROOF_MISSING(OPI_02, "PROJECT_PROOF_MISSING", Kind.RULE),
    OPI_CUSTOMER_BUSY(OPI_03, "OPPORTUNITY_INCENTIVE_OVERLAPS", Kind.RULE),
    OPI_NOT_SIGNED(OPI_04, "OPPORTUNITY_NOT_SIGNED", Kind.RULE),
    OPI_NOT_PARTNERS_OWN(OPI_04, "OPPORTUNITY_NOT_FROM_PARTNER", Kind.RULE),
    OPI_NOT_ENTERPRISE(OPI_04, "CUSTOMER_NOT_ENTERPRISE", Kind.RULE),
    OPI_NAMES_DIFFER(OPI_04, "CUSTOMER_NAME_DIFFERS", Kind.RULE),
    OPI_CLAIMED_ALREADY(OPI_04, "OPPORTUNITY_CLAIMED_ALREADY", Kind.CONFLICT),
    OPI_ORDER_CLAIMED(OPI_04, "ORDER_CLAIMED_ALREADY", Kind.CONFLICT),
    OPI_SOLUTION_NOT_LISTED(OPI_04, "SOLUTION_NOT_WHITE_LISTED", Kind.RULE),
    OPI_PARTNER_NOT_LISTED(OPI_04, "PARTNER_NOT_WHITE_LISTED", Kind.RULE),
    OPI_NOT_OPTED_IN(OPI_04, "PARTNER_NOT_OPTED_IN", Kind.RULE),
    OPI_NO_CASH(OPI_05, "OPPORTUNITY_CASH_NOT_ALLOWED", Kind.RULE),
    OPI_NOT_NEW(OPI_06, "CUSTOMER_NOT_NEW", Kind.RULE),
    OPI_EXCLUDED(OPI_07, "PARTNER_EXCLUDED", Kind.RULE),
    OPI_NOT_A_PARTNER(OPI_07, "EXCLUDED_PARTY_UNFIT", Kind.RULE),
    OPI_PAGE_HIDDEN(OPI_08, "OPPORTUNITY_SALES_NOT_SHOWN", Kind.ABSENT),
    OPI_NO_JOINT_GOODS(OPI_08, "OPPORTUNITY_WITHOUT_JOINT_GOODS", Kind.RULE),
    OPI_NOT_SOLD(OPI_08, "OPPORTUNITY_NOT_WON_BY_SELLER", Kind.RULE);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    OpportunityIncentiveRefusal(Rule rule, String code, Kind kind) {
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
