package org.partnercenter.domain.customer.acquire;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A customer that a partner, or its reseller, says it is about to win (报备). While it is open, everybody else is kept out (ASC-08).
 *
 * @param partner    first-tier partner
 * @param reseller   the partner's reseller that reports, if any
 * @param reportedAt business time
 * @param validUntil first instant at which it does not count any more
 * @param closedAt   empty while it is open
 */
public record CustomerReport(ReportId id, PartyId customer, PartyId partner, Optional<PartyId> reseller, ReportStatus status,
                             Instant reportedAt, Instant validUntil, Optional<Instant> closedAt) {

    /** For so many days of the site's zone a report counts. */
    public static final int VALID_DAYS = 15;

    /** So many open reports one partner, or one reseller, may have. */
    public static final int MAX_OPEN = 100;

    public CustomerReport {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(reseller, "reseller");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(reportedAt, "reportedAt");
        Objects.requireNonNull(validUntil, "validUntil");
        Objects.requireNonNull(closedAt, "closedAt");
    }

    /** Who reports: the first-tier partner, and its reseller if that one does it. */
    public record Reporter(PartyId partner, Optional<PartyId> reseller) {

        public PartyId keeper() {
            return reseller.orElse(partner);
        }
    }

    /**
     * The new report, or all reasons against it.
     *
     * @param eligibility of the customer with who reports it
     * @param open        how many open reports that one has
     * @param zone        the site's, in which days are counted
     */
    public static Decision<CustomerReport> submit(ReportId id, Reporter by, AssociationEligibility eligibility, int open, ZoneId zone,
                                                  Instant now) {
        var refusals = new ArrayList<>(eligibility.againstReport());
        if (open >= MAX_OPEN) {
            refusals.add(AcquireRefusal.REPORT_LIMIT.refusal("limit", MAX_OPEN));
        }
        return Decision.unless(refusals, new CustomerReport(id, eligibility.customer(), by.partner(), by.reseller(),
                ReportStatus.PENDING, now, end(zone, now), Optional.empty()));
    }

    private static Instant end(ZoneId zone, Instant from) {
        return from.atZone(zone).plusDays(VALID_DAYS).toInstant();
    }

    /** Who may acquire the customer on account of it: the reseller that reports, or the partner. */
    public PartyId keeper() {
        return reseller.orElse(partner);
    }

    /** Whether it keeps others out now; what is over by the clock does not, be it written down or not. */
    public boolean counts(Instant now) {
        return status.isOpen() && validUntil.isAfter(now);
    }

    /** The vendor has nothing against it; the days begin anew. @param zone the site's */
    public Decision<CustomerReport> confirm(ZoneId zone, Instant now) {
        return unlessOver(ReportEvent.CONFIRM, now).map(next -> new CustomerReport(id, customer, partner, reseller, next, reportedAt,
                end(zone, now), Optional.empty()));
    }

    /** The vendor has something against it. */
    public Decision<CustomerReport> reject(Instant now) {
        return close(ReportEvent.REJECT, now);
    }

    /** Who reported gives it up. */
    public Decision<CustomerReport> cancel(Instant now) {
        return close(ReportEvent.CANCEL, now);
    }

    /** The customer was won. */
    public Decision<CustomerReport> associate(Instant now) {
        return close(ReportEvent.ASSOCIATE, now);
    }

    /** Its days are over. */
    public Decision<CustomerReport> expire(Instant now) {
        return validUntil.isAfter(now) ? Decision.refused(state(ReportEvent.EXPIRE))
                : step(ReportEvent.EXPIRE).map(next -> closed(next, validUntil));
    }

    /** What its reporter, or the vendor, can do with it now. */
    public List<Possibility> possibilities(Instant now) {
        return Arrays.stream(ReportEvent.values()).filter(event -> event != ReportEvent.REPORT).map(event ->
                (event == ReportEvent.EXPIRE ? expire(now).map(CustomerReport::status) : unlessOver(event, now)).fold(
                        next -> new Possibility(event.name(), next.name(), List.of()),
                        refusals -> new Possibility(event.name(), "", refusals))).toList();
    }

    private Decision<CustomerReport> close(ReportEvent event, Instant now) {
        return unlessOver(event, now).map(next -> closed(next, now));
    }

    private CustomerReport closed(ReportStatus next, Instant at) {
        return new CustomerReport(id, customer, partner, reseller, next, reportedAt, validUntil, Optional.of(at));
    }

    private Decision<ReportStatus> unlessOver(ReportEvent event, Instant now) {
        return validUntil.isAfter(now) ? step(event) : Decision.refused(state(event));
    }

    private Decision<ReportStatus> step(ReportEvent event) {
        return ReportTransition.TABLE.next(status, event).map(Decision::granted)
                .orElseGet(() -> Decision.refused(state(event)));
    }

    private Refusal state(ReportEvent event) {
        return AcquireRefusal.REPORT_STATE.refusal("report_id", id).with("status", status).with("event", event);
    }
}
