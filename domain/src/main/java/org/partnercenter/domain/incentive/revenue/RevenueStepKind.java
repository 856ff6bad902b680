package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.incentive.IncentiveRule;
import org.partnercenter.domain.kernel.Rule;

/** What a step towards a line's revenue does, in the order of steps. */
public enum RevenueStepKind {
    LIST_PRICE(RevenueRule.INC_07),
    CUSTOMER_DISCOUNT(RevenueRule.INC_07),
    SETTLEMENT_DISCOUNT(RevenueRule.INC_07),
    COUPONS(RevenueRule.INC_02),
    UNCOUNTED_CASH_COUPONS(RevenueRule.INC_02),
    DEBT(RevenueRule.INC_01),
    WRITTEN_OFF(RevenueRule.INC_01),
    NOT_BELOW_ZERO(RevenueRule.INC_07),
    CARD_PURCHASE(RevenueRule.INC_02),
    MERGED_INTO_OTHER_ACCOUNT(RevenueRule.INC_09),
    NOT_IN_PROGRAMME(RevenueRule.INC_09),
    RESELLER_LAPSED(RevenueRule.INC_09),
    PRODUCT_NOT_COUNTED(IncentiveRule.INC_08),
    ROUNDING(RevenueRule.INC_01),
    BOOKED_BEFORE(IncentiveRule.INC_04);

    private final Rule rule;

    RevenueStepKind(Rule rule) {
        this.rule = rule;
    }

    /** The rule that asks for it. */
    public Rule rule() {
        return rule;
    }
}
