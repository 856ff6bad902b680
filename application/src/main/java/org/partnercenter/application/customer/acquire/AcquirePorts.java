package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.customer.AssociationsOf;
import org.partnercenter.application.customer.KnownParties;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;

import java.time.ZoneId;

/**
 * What winning customers needs of the outside.
 *
 * @param zone the site's, in which days are counted
 */
public record AcquirePorts(CustomerReports reports, AssociationsOf associations, KnownParties parties, CandidatesOf candidates,
                           StandingsOf standings, CustomersNamed customersNamed, TimelineOf timelines, AcquireChoices choices,
                           ZoneId zone, Clocks clocks, Ids ids) {
}
