package org.partnercenter.domain.opportunity.business;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.opportunity.business.BusinessOpportunityRule.BIZ_01;
import static org.partnercenter.domain.opportunity.business.BusinessOpportunityRule.BIZ_02;
import static org.partnercenter.domain.opportunity.business.BusinessOpportunityRule.BIZ_03;
import static org.partnercenter.domain.opportunity.business.BusinessOpportunityStatus.BASIC;
import static org.partnercenter.domain.opportunity.business.BusinessOpportunityStatus.DELIVERED;
import static org.partnercenter.domain.opportunity.business.BusinessOpportunityStatus.DETAILED;
import static org.partnercenter.domain.opportunity.business.BusinessOpportunityStatus.LOST;
import static org.partnercenter.domain.opportunity.business.BusinessOpportunityStatus.OPEN;
import static org.partnercenter.domain.opportunity.business.BusinessOpportunityStatus.SIGNED;

/** What business opportunities go through (rulebook, incentives, 4.8). */
public enum BusinessOpportunityTransition implements Transition<BusinessOpportunityStatus, BusinessOpportunityEvent> {
    REGISTERED(null, BusinessOpportunityEvent.REGISTER, BASIC, BIZ_01),
    DETAIL_ADDED(BASIC, BusinessOpportunityEvent.ADD_DETAIL, DETAILED, BIZ_02),
    REVENUE_ADDED(DETAILED, BusinessOpportunityEvent.ADD_REVENUE, OPEN, BIZ_02),
    MODIFIED_BASIC(BASIC, BusinessOpportunityEvent.MODIFY, BASIC, BIZ_03),
    MODIFIED_DETAILED(DETAILED, BusinessOpportunityEvent.MODIFY, DETAILED, BIZ_03),
    MODIFIED(OPEN, BusinessOpportunityEvent.MODIFY, OPEN, BIZ_03),
    MODIFIED_SIGNED(SIGNED, BusinessOpportunityEvent.MODIFY, SIGNED, BIZ_03),
    GONE_ON(OPEN, BusinessOpportunityEvent.ADD_PROGRESS, OPEN, BIZ_03),
    GONE_ON_SIGNED(SIGNED, BusinessOpportunityEvent.ADD_PROGRESS, SIGNED, BIZ_03),
    WON(OPEN, BusinessOpportunityEvent.SIGN, SIGNED, BIZ_03),
    FULFILLED(SIGNED, BusinessOpportunityEvent.DELIVER, DELIVERED, BIZ_03),
    LOST_TO_OTHERS(OPEN, BusinessOpportunityEvent.LOSE, LOST, BIZ_03);

    public static final Transitions<BusinessOpportunityStatus, BusinessOpportunityEvent> TABLE = Transitions.of(values());

    private final BusinessOpportunityStatus from;
    private final BusinessOpportunityEvent event;
    private final BusinessOpportunityStatus to;
    private final Rule rule;

    BusinessOpportunityTransition(BusinessOpportunityStatus from, BusinessOpportunityEvent event, BusinessOpportunityStatus to, Rule rule) {
        this.from = from;
        this.event = event;
        this.to = to;
        this.rule = rule;
    }

    @Override
    public BusinessOpportunityStatus from() {
        return from;
    }

    @Override
    public BusinessOpportunityEvent event() {
        return event;
    }

    @Override
    public BusinessOpportunityStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
