package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.EndCustomer;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveId;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Applications as they are stored. The customer they are about is sealed. */
public interface OpportunityIncentives {

    /** What applications are decided with. @param opportunities and customers they are for @param orders that they count */
    record Wanted(Set<OpportunityIncentiveId> ids, Set<OpportunityId> opportunities, Set<EndCustomer> customers, Set<String> orders) {
    }

    /**
     * What was asked for.
     *
     * @param others  those that count of the same opportunities and customers, of all partners, in no order
     * @param claimed which application that counts has each of the orders
     */
    record Held(Map<OpportunityIncentiveId, OpportunityIncentive> named, List<OpportunityIncentive> others,
                Map<String, OpportunityIncentiveId> claimed) {

        public Held {
            named = Map.copyOf(named);
            others = List.copyOf(others);
            claimed = Map.copyOf(claimed);
        }
    }

    /** What is wanted of a list; empty means all. */
    record Filter(Optional<OpportunityIncentiveStatus> status, Optional<PartyId> partner, Optional<OpportunityId> opportunity) {
    }

    /** Those that exist; holds nothing. */
    Map<OpportunityIncentiveId, OpportunityIncentive> of(Set<OpportunityIncentiveId> ids);

    /** Until the running transaction ends, nobody else who holds any of the same comes by, be there an application or not. */
    Held hold(Wanted wanted);

    /** Those that these incentive bills pay, held until the running transaction ends; in no order. */
    List<OpportunityIncentive> holdPaidBy(Set<String> bills);

    /** Those of the partners that can still be disqualified, held until the running transaction ends; in no order. */
    List<OpportunityIncentive> holdUndecided(Set<PartyId> partners);

    /** Stores each in place of what was known. */
    void put(List<OpportunityIncentive> applications);

    /** The one changed last first. A marker is an id. Resellers and customers have none. */
    Page<OpportunityIncentive> list(Scope scope, Filter filter, PageRequest page);

    Optional<OpportunityIncentive> find(Scope scope, OpportunityIncentiveId id);

    /** Those of whose review somebody is to be reminded, the longest waiting first. */
    List<OpportunityIncentiveId> alerts(Instant now, int limit);
}
