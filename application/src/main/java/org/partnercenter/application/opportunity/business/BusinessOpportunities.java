package org.partnercenter.application.opportunity.business;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.business.BusinessOpportunity;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityId;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityStatus;
import org.partnercenter.domain.opportunity.business.BusinessProgress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Business opportunities as they are stored, with the history of their progress. What is told of them is sealed, but for the name. */
public interface BusinessOpportunities {

    /** Whose customers a list is of (BIZ-04). */
    enum Tab {
        OWN,
        RESELLERS
    }

    /**
     * What is wanted of a list; empty means all.
     *
     * @param managers     whose they are; empty for all
     * @param title        is a part of the opportunity's name
     * @param customerName is a part of the name of a customer that the scope sees
     * @param accountName  is a part of the name of its account
     */
    record Filter(Tab tab, Optional<Set<String>> managers, Optional<String> title, Optional<PartyId> customer, Optional<String> customerName,
                  Optional<String> accountName, Optional<String> manager, Optional<BusinessOpportunityStatus> status) {

        @Override
        public String toString() {
            return "Filter[" + tab + "]";
        }
    }

    /** An update as it was told. @param by who told it @param at business time */
    record Told(BusinessOpportunityId opportunity, Optional<String> by, Instant at, BusinessProgress progress) {
    }

    /** Those that exist, held until the running transaction ends. */
    Map<BusinessOpportunityId, BusinessOpportunity> lock(Set<BusinessOpportunityId> ids);

    /** Stores each in place of what was known. */
    void put(List<BusinessOpportunity> all);

    /** Adds to the history. */
    void add(List<Told> told);

    /** The one changed last first. A marker is an id. The platform and customers have none. */
    Page<BusinessOpportunity> list(Scope scope, Filter filter, PageRequest page);

    /** One of the scope's own, or of its resellers'. */
    Optional<BusinessOpportunity> find(Scope scope, BusinessOpportunityId id);

    /** The history of one, newest first. */
    List<Told> progress(Scope scope, BusinessOpportunityId id);
}
