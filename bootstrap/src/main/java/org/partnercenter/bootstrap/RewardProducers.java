package org.partnercenter.bootstrap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnercenter.application.benefit.BrowseBenefits;
import org.partnercenter.application.incentive.bill.BrowseIncentiveBills;
import org.partnercenter.application.incentive.payout.BrowsePayouts;
import org.partnercenter.application.incentive.policy.BrowsePolicies;
import org.partnercenter.application.incentive.reconcile.BrowseReconciliation;
import org.partnercenter.application.incentive.revenue.BrowseRevenue;
import org.partnercenter.application.indicator.BrowseIndicators;
import org.partnercenter.application.opportunity.BrowseOpportunities;
import org.partnercenter.application.opportunity.business.BrowseBusinessOpportunities;
import org.partnercenter.application.opportunity.incentive.BrowseOpportunityIncentives;

/** Hands what was wired by hand to the container that makes the REST resources: what partners earn. */
@ApplicationScoped
public class RewardProducers {

    @Produces
    @Singleton
    BrowseBenefits benefits() {
        return Wiring.current().capabilities().benefits().browse();
    }

    @Produces
    @Singleton
    BrowseOpportunities opportunities() {
        return Wiring.current().capabilities().opportunities().browse();
    }

    @Produces
    @Singleton
    BrowseBusinessOpportunities businessOpportunities() {
        return Wiring.current().capabilities().businessOpportunities().browse();
    }

    @Produces
    @Singleton
    BrowseOpportunityIncentives opportunityIncentives() {
        return Wiring.current().capabilities().opportunityIncentives().browse();
    }

    @Produces
    @Singleton
    BrowseIncentiveBills incentiveBills() {
        return Wiring.current().capabilities().incentiveBills().browse();
    }

    @Produces
    @Singleton
    BrowseRevenue revenue() {
        return Wiring.current().capabilities().revenue().browse();
    }

    @Produces
    @Singleton
    BrowsePolicies policies() {
        return Wiring.current().capabilities().policies().browse();
    }

    @Produces
    @Singleton
    BrowseIndicators indicators() {
        return Wiring.current().capabilities().indicators().browse();
    }

    @Produces
    @Singleton
    BrowseReconciliation reconciliation() {
        return Wiring.current().capabilities().reconciliation().browse();
    }

    @Produces
    @Singleton
    BrowsePayouts payouts() {
        return Wiring.current().capabilities().payouts().browse();
    }
}
