package org.partnercenter.domain.opportunity;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.opportunity.OpportunityRule.HO_01;
import static org.partnercenter.domain.opportunity.OpportunityRule.HO_02;
import static org.partnercenter.domain.opportunity.OpportunityRule.HO_03;
import static org.partnercenter.domain.opportunity.OpportunityRule.HO_04;
import static org.partnercenter.domain.opportunity.OpportunityRule.HO_05;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_01;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_02;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_03;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_04;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_05;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_06;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_07;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_08;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_09;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_10;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_11;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_12;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_14;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_15;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_16;

/** Why an opportunity does not go on, in rulebook order. */
public enum OpportunityRefusal implements Reason {
    OPPORTUNITY_UNKNOWN(OPP_01, "OPPORTUNITY_NOT_FOUND", Kind.ABSENT),
    OPPORTUNITY_STATE(OPP_01, "OPPORTUNITY_STATE", Kind.CONFLICT),
    OPPORTUNITY_NOT_A_MEMBER(OPP_01, "NOT_A_PCE_MEMBER", Kind.RULE),
    OPPORTUNITY_FROM_HEARSAY(OPP_02, "OPPORTUNITY_NOT_FROM_THE_CUSTOMER", Kind.RULE),
    OPPORTUNITY_WITHOUT_EFFORT(OPP_02, "OPPORTUNITY_WITHOUT_EFFORT", Kind.RULE),
    OPPORTUNITY_TOO_FAR_AWAY(OPP_03, "OPPORTUNITY_TOO_FAR_AWAY", Kind.RULE),
    OPPORTUNITY_NOT_AUTHORISED(OPP_04, "CUSTOMER_AUTHORISATION_MISSING", Kind.RULE),
    OPPORTUNITY_CONTACT_NOT_ASKED(OPP_04, "CONTACT_CONSENT_MISSING", Kind.RULE),
    OPPORTUNITY_FIELD_MISSING(OPP_05, "OPPORTUNITY_INCOMPLETE", Kind.RULE),
    OPPORTUNITY_BANT_LENGTH(OPP_05, "OPPORTUNITY_DESCRIPTION_LENGTH", Kind.RULE),
    OPPORTUNITY_NOT_OF_THE_CLOUD(OPP_05, "OPPORTUNITY_NOT_OF_THE_CLOUD", Kind.RULE),
    OPPORTUNITY_OFFERING_NOT_OWN(OPP_05, "OPPORTUNITY_OFFERING_NOT_OWN", Kind.RULE),
    OPPORTUNITY_REVENUE_NEGLIGIBLE(OPP_05, "OPPORTUNITY_REVENUE_NEGLIGIBLE", Kind.RULE),
    OPPORTUNITY_CONTACT_UNREACHABLE(OPP_06, "OPPORTUNITY_CONTACT_UNREACHABLE", Kind.RULE),
    OPPORTUNITY_BUDGET_UNCLEAR(OPP_06, "OPPORTUNITY_BUDGET_UNCLEAR", Kind.RULE),
    OPPORTUNITY_TIME_UNCLEAR(OPP_06, "OPPORTUNITY_TIME_UNCLEAR", Kind.RULE),
    OPPORTUNITY_CLOSE_IN_THE_PAST(OPP_06, "OPPORTUNITY_CLOSE_IN_THE_PAST", Kind.RULE),
    OPPORTUNITY_REVENUE_MISSING(OPP_06, "OPPORTUNITY_REVENUE_MISSING", Kind.RULE),
    OPPORTUNITY_NEED_VAGUE(OPP_06, "OPPORTUNITY_NEED_VAGUE", Kind.RULE),
    OPPORTUNITY_CAUSE_DOES_NOT_FIT(OPP_07, "REJECTION_CAUSE_DOES_NOT_FIT", Kind.RULE),
    OPPORTUNITY_LATER_THAN_ANOTHER(OPP_08, "OPPORTUNITY_LATER_THAN_ANOTHER", Kind.RULE),
    OPPORTUNITY_VALIDATION_OVER(OPP_09, "OPPORTUNITY_VALIDATION_OVER", Kind.RULE),
    OPPORTUNITY_CANCELLED_BY_VENDOR_ONLY(OPP_10, "OPPORTUNITY_CANCELLED_BY_VENDOR_ONLY", Kind.FORBIDDEN),
    OPPORTUNITY_CUSTOMER_UNKNOWN(OPP_11, "OPPORTUNITY_CUSTOMER_UNKNOWN", Kind.RULE),
    OPPORTUNITY_OFFERING_UNKNOWN(OPP_12, "OFFERING_NOT_FOUND", Kind.RULE),
    OPPORTUNITY_NOT_FOLLOWED(OPP_14, "OPPORTUNITY_NOT_FOLLOWED", Kind.CONFLICT),
    OPPORTUNITY_TAKEN(OPP_15, "OPPORTUNITY_TAKEN", Kind.RULE),
    PROGRESS_GOES_BACK(OPP_16, "PROGRESS_GOES_BACK", Kind.RULE),
    PROGRESS_BEFORE_SIGNING(OPP_16, "PROGRESS_BEFORE_SIGNING", Kind.RULE),
    PROGRESS_IN_THE_FUTURE(OPP_16, "PROGRESS_IN_THE_FUTURE", Kind.RULE),
    PROGRESS_LOST_WITHOUT_REASON(OPP_16, "PROGRESS_LOST_WITHOUT_REASON", Kind.RULE),
    PROGRESS_SIGNED_INCOMPLETE(OPP_16, "PROGRESS_SIGNED_INCOMPLETE", Kind.RULE),
    PROGRESS_DELIVERED_INCOMPLETE(OPP_16, "PROGRESS_DELIVERED_INCOMPLETE", Kind.RULE),
    PROGRESS_DELIVERED_BEFORE_SIGNED(OPP_16, "PROGRESS_DELIVERED_BEFORE_SIGNED", Kind.RULE),
    PROGRESS_EVIDENCE_MISSING(OPP_16, "PROGRESS_EVIDENCE_MISSING", Kind.RULE),
    HANDOVER_NOT_ELIGIBLE(HO_01, "HANDOVER_NOT_ELIGIBLE", Kind.RULE),
    HANDOVER_ANSWER_LATE(HO_02, "HANDOVER_ANSWER_LATE", Kind.RULE),
    HANDOVER_REASON_MISSING(HO_03, "HANDOVER_REASON_MISSING", Kind.RULE),
    HANDOVER_NOT_ACCEPTED(HO_04, "HANDOVER_NOT_ACCEPTED", Kind.CONFLICT),
    HANDOVER_WITH_ANOTHER(HO_05, "HANDOVER_WITH_ANOTHER", Kind.CONFLICT);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    OpportunityRefusal(Rule rule, String code, Kind kind) {
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
