package org.partnercenter.bootstrap;

import org.partnercenter.application.customer.CustomerModule;
import org.partnercenter.application.customer.acquire.CustomerReports;
import org.partnercenter.application.identity.access.AccessModule;
import org.partnercenter.application.opportunity.business.BusinessOpportunityModule;
import org.partnercenter.application.opportunity.business.BusinessOpportunityPorts;
import org.partnercenter.application.opportunity.business.CustomerTies;
import org.partnercenter.domain.customer.acquire.CustomerReport;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.business.CustomerTie;
import org.partnercenter.persistence.audit.JooqAuditTrail;
import org.partnercenter.persistence.customer.acquire.JooqCustomerReports;
import org.partnercenter.persistence.opportunity.JooqAccountDirectors;
import org.partnercenter.persistence.opportunity.JooqBusinessOpportunities;

import java.util.HashMap;
import java.util.Optional;

/** Business opportunities of account managers, wired. */
final class BusinessOpportunityAssembly {

    private BusinessOpportunityAssembly() {
    }

    static BusinessOpportunityModule module(Machinery house, CustomerModule customers, AccessModule access, JooqAuditTrail trail) {
        var database = house.database();
        return new BusinessOpportunityModule(new BusinessOpportunityPorts(new JooqBusinessOpportunities(database, house.json(), house.cipher(), house.hash()),
                new JooqAccountDirectors(database), ties(customers, new JooqCustomerReports(database)), Bridges.activeOperators(access)::of,
                AcquireAssembly.timelines(trail)::of, house.ids()));
    }

    /** Who is associated is whose it is; of the others, whose report counts. */
    private static CustomerTies ties(CustomerModule customers, CustomerReports reports) {
        return (wanted, now) -> {
            var found = new HashMap<PartyId, CustomerTie>();
            reports.open(wanted).forEach((customer, report) -> Optional.of(report).filter(each -> each.counts(now)).map(CustomerReport::keeper)
                    .ifPresent(reporter -> found.put(customer, new CustomerTie(Optional.empty(), Optional.empty(), Optional.of(reporter)))));
            customers.associations().active(wanted).forEach((customer, association) -> found.put(customer, new CustomerTie(
                    Optional.of(association.keeper()), association.manager(), Optional.empty())));
            return found;
        };
    }
}
