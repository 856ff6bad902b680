package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.opportunity.Offerings;
import org.partnercenter.application.opportunity.Opportunities;
import org.partnercenter.application.opportunity.PceMembers;
import org.partnercenter.application.opportunity.TimelineOf;
import org.partnercenter.domain.opportunity.SiteDays;

/** What opportunity incentives need of the outside. */
public record OpportunityIncentivePorts(Stores stores, Questions questions, PublishIncentives bills, SiteDays days, Clocks clocks, Ids ids) {

    /** Where things are kept. */
    public record Stores(OpportunityIncentives incentives, Exclusions exclusions, MarketplaceSales sales, Opportunities opportunities,
                         Offerings offerings) {
    }

    /** What neighbours know. @param listed on the white list @param cash on the Core Map list */
    public record Questions(PceMembers members, PartnersOf listed, PartnersOf cash, ConsumingAccounts accounts, TiesOf ties, KindsOf kinds,
                            TimelineOf timelines) {
    }
}
