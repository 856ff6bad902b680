package org.partnercenter.domain.incentive.policy;

import org.partnercenter.domain.incentive.IncentiveRule;
import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.incentive.IncentiveRule.INC_06;
import static org.partnercenter.domain.incentive.IncentiveRule.INC_08;

/** Why terms of incentives or of products are not taken in, in rulebook order. */
public enum PolicyRefusal implements Reason {
    POLICY_UNKNOWN(INC_06, "INCENTIVE_POLICY_NOT_FOUND", Kind.ABSENT),
    POLICY_BEGINS_WITHIN_PERIOD(INC_06, "INCENTIVE_POLICY_BEGINS_WITHIN_PERIOD", Kind.RULE),
    POLICY_KIND_CHANGED(INC_06, "INCENTIVE_POLICY_KIND_CHANGED", Kind.CONFLICT),
    POLICY_CHANGES_THE_PAST(INC_06, "INCENTIVE_POLICY_CHANGES_THE_PAST", Kind.RULE),
    POLICY_WITHOUT_RATES(INC_06, "INCENTIVE_POLICY_WITHOUT_RATES", Kind.MALFORMED),
    POLICY_RATE_OUT_OF_RANGE(INC_06, "INCENTIVE_RATE_OUT_OF_RANGE", Kind.MALFORMED),
    POLICY_TIER_NEGATIVE(INC_06, "INCENTIVE_TIER_NEGATIVE", Kind.MALFORMED),
    POLICY_SERVICE_UNKNOWN(INC_06, "INCENTIVE_SERVICE_TYPE_NOT_FOUND", Kind.RULE),
    POLICY_RATE_UNREACHABLE(INC_06, "INCENTIVE_RATE_UNREACHABLE", Kind.RULE),
    POLICY_INDICATOR_UNKNOWN(INC_06, "INCENTIVE_INDICATOR_NOT_FOUND", Kind.RULE),
    POLICY_INDICATOR_PERIOD(INC_06, "INCENTIVE_INDICATOR_OF_OTHER_PERIOD", Kind.RULE),
    POLICY_CONDITION_TWICE(INC_06, "INCENTIVE_CONDITION_TWICE", Kind.MALFORMED),
    POLICY_FORM_RULED_OUT(INC_06, "INCENTIVE_PAYOUT_FORM_RULED_OUT", Kind.RULE),
    POLICY_DAYS_OUT_OF_RANGE(INC_06, "INCENTIVE_ANSWER_DAYS_OUT_OF_RANGE", Kind.MALFORMED),
    POLICY_PRODUCT_WITHOUT_INCENTIVE(INC_08, "INCENTIVE_RATE_WITHOUT_EFFECT", Kind.RULE),
    PRODUCT_SERVICE_UNKNOWN(INC_08, "PRODUCT_SERVICE_TYPE_NOT_FOUND", Kind.RULE),
    PRODUCT_CHANGES_THE_PAST(INC_08, "PRODUCT_POLICY_CHANGES_THE_PAST", Kind.RULE);

    private final IncentiveRule rule;
    private final String code;
    private final Kind kind;

    PolicyRefusal(IncentiveRule rule, String code, Kind kind) {
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
