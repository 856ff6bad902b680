package org.partnercenter.application.opportunity;

import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.DistributorsOf;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.domain.opportunity.SiteDays;

/** What opportunities need of the outside. */
public record OpportunityPorts(Stores stores, Questions questions, SiteDays days, Clocks clocks, Ids ids) {

    /** Where things are kept. */
    public record Stores(Opportunities opportunities, Offerings offerings) {
    }

    /** What neighbours know. */
    public record Questions(PceMembers members, PathStages stages, CustomerAccounts accounts, UnknownServices services, DistributorsOf distributors,
                            TimelineOf timelines, DeliveredElsewhere elsewhere) {
    }
}
