package org.partnercenter.application.opportunity;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.EndCustomer;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.OpportunityOrigin;
import org.partnercenter.domain.opportunity.OpportunityStatus;
import org.partnercenter.domain.opportunity.Progress;
import org.partnercenter.domain.opportunity.RepOffice;
import org.partnercenter.domain.opportunity.SharedOpportunity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Opportunities as they are stored, with the history of their progress. What tells of the customer and its people is sealed. */
public interface Opportunities {

    /** What was asked for. @param others of the same customers that may be duplicates, in whatever order */
    record Held(Map<OpportunityId, SharedOpportunity> named, List<SharedOpportunity> others) {

        public Held {
            named = Map.copyOf(named);
            others = List.copyOf(others);
        }
    }

    /** An update as it was told. @param partner who told it @param at business time */
    record Told(OpportunityId opportunity, PartyId partner, Instant at, Progress progress) {
    }

    /** What is wanted of a list; empty means all. */
    record Filter(Optional<OpportunityOrigin> origin, Optional<OpportunityStatus> status, Optional<PartyId> partner, Optional<RepOffice> office) {
    }

    /** How many of an office count (OPP-13). @param signed what their contracts come to, in minor units of the site's currency */
    record Statistic(RepOffice office, long counted, long delivered, long signed) {
    }

    /**
     * Those that exist, and what may be a duplicate of them or of what is told of these customers. Until the running transaction ends,
     * nobody else who holds any of the same customers comes by, be there an opportunity of them or not.
     */
    Held hold(Set<OpportunityId> ids, Set<EndCustomer> customers);

    /** Stores each in place of what was known; of those thrown away nothing stays. */
    void put(List<SharedOpportunity> opportunities);

    /** Adds to the history. */
    void add(List<Told> told);

    /** Newest change first; a draft is seen by its partner alone. A marker is an opportunity's id. */
    Page<SharedOpportunity> list(Scope scope, Filter filter, PageRequest page);

    Optional<SharedOpportunity> find(Scope scope, OpportunityId id);

    /** The history of one, newest first. */
    List<Told> progress(Scope scope, OpportunityId id);

    /** Those whose time is over, the longest over first. */
    List<OpportunityId> due(Instant now, int limit);

    /** Those of which somebody is to be told and whose time is not over, the longest waiting first. */
    List<OpportunityId> alerts(Instant now, int limit);

    /** How many of their own the partners have delivered since a day; who has none is missing (HO-01). */
    Map<PartyId, Integer> delivered(Set<PartyId> partners, LocalDate since);

    /** Those that count, by office. */
    List<Statistic> statistics();

    /** What may be a duplicate of what is told of these customers; holds nothing. */
    List<SharedOpportunity> others(Set<EndCustomer> customers);

    /** Those that exist; holds nothing. */
    Map<OpportunityId, SharedOpportunity> of(Set<OpportunityId> ids);
}
