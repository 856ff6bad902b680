package org.partnercenter.application.opportunity.business;

import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.opportunity.TimelineOf;

/** What business opportunities need of the outside. */
public record BusinessOpportunityPorts(BusinessOpportunities opportunities, AccountDirectors directors, CustomerTies ties, OperatorsOf operators,
                            TimelineOf timelines, Ids ids) {
}
