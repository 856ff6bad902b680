package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.acquire.CustomerReport.Reporter;
import org.partnercenter.domain.customer.acquire.CustomerReport;
import org.partnercenter.domain.customer.acquire.ReportId;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reports as they are stored. Of one customer at most one is open, be it over by the clock. */
public interface CustomerReports {

    /** The open report of each; a customer without one is missing. */
    Map<PartyId, CustomerReport> open(Set<PartyId> customers);

    /** The same; until the running transaction ends, nobody else who holds these customers comes by. */
    Map<PartyId, CustomerReport> hold(Set<PartyId> customers);

    /** How many reports of each count at the instant; until the running transaction ends, nobody else counts them. One for each. */
    Map<Reporter, Integer> holdCounts(Set<Reporter> reporters, Instant now);

    /** Stores new reports, each unless its customer has an open one. @return the ids that were stored */
    Set<ReportId> add(List<CustomerReport> reports);

    /** Those that exist, held for the running transaction. */
    Map<ReportId, CustomerReport> lock(Set<ReportId> ids);

    /** Stores reports that are held as they are now. */
    void update(List<CustomerReport> reports);

    /** Whether any open one is over at the instant. */
    boolean anyOver(Instant now);

    /** Open ones that are over at the instant and that nobody else works on, held for the running transaction. */
    List<CustomerReport> lockOver(Instant now, int limit);

    /** Newest first. A partner's own without those of its resellers, or one reseller's. A marker is the id of a report. */
    Page<CustomerReport> list(Scope scope, ReportFilter filter, PageRequest page);

    /** One that names the scope's party, those of its resellers included. */
    Optional<CustomerReport> find(Scope scope, ReportId id);
}
