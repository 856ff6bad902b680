package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.customer.Eligibilities.Asked;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Happened;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.acquire.AcquireRefusal;
import org.partnercenter.domain.customer.acquire.AssociationEligibility;
import org.partnercenter.domain.customer.acquire.CustomerReport;
import org.partnercenter.domain.customer.acquire.ReportEvent;
import org.partnercenter.domain.customer.acquire.ReportId;
import org.partnercenter.domain.customer.acquire.ReportStatus;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at what concerns winning customers, and asks before one acts. */
public final class BrowseAcquisition {

    private static final Map<ReportStatus, ReportEvent> BY_ITSELF = Map.of(ReportStatus.EXPIRED, ReportEvent.EXPIRE,
            ReportStatus.ASSOCIATED, ReportEvent.ASSOCIATE);

    private final AcquirePorts ports;
    private final EligibilityFinder eligibilities;

    BrowseAcquisition(AcquirePorts ports, EligibilityFinder eligibilities) {
        this.ports = ports;
        this.eligibilities = eligibilities;
    }

    /** For partners: whether a customer could be won, in each model, and all that stands in the way. */
    public Decision<EligibilityView> eligibility(Caller caller, CustomerRef customer, Optional<PartyId> reseller) {
        var now = ports.clocks().business();
        return Decision.unless(AcquireOperations.ELIGIBILITY.refusalsFor(caller), caller)
                .flatMap(open -> keepers(reseller).of(open, reseller))
                .flatMap(by -> customer.in(CustomerRef.lookUp(List.of(customer), ports.customersNamed()))
                        .map(id -> new Asked(id, by.partner(), by.reseller())))
                .flatMap(asked -> eligibility(asked, now));
    }

    private Decision<EligibilityView> eligibility(Asked asked, Instant now) {
        var associated = ports.associations().active(Set.of(asked.customer())).keySet();
        return Optional.ofNullable(eligibilities.look(Set.of(asked), associated, now).get(asked))
                .map(found -> Decision.granted(view(found, now)))
                .orElseGet(() -> Decision.refused(AcquireRefusal.CUSTOMER_UNKNOWN.refusal()));
    }

    private static EligibilityView view(AssociationEligibility eligibility, Instant now) {
        var against = new EnumMap<AssociationType, List<Refusal>>(AssociationType.class);
        for (var type : AssociationType.values()) {
            against.put(type, eligibility.against(type, now));
        }
        return new EligibilityView(against, eligibility.againstReport());
    }

    private Keepers keepers(Optional<PartyId> reseller) {
        return Keepers.among(ports.parties(), reseller.map(Set::of).orElseGet(Set::of));
    }

    /** For partners: their own reports, or as a distributor those of a reseller, newest first. */
    public Decision<Page<CustomerReport>> reports(Caller caller, Optional<PartyId> reseller, ReportFilter filter, PageRequest page) {
        return Decision.unless(AcquireOperations.PARTNER_REPORTS.refusalsFor(caller), caller)
                .flatMap(open -> keepers(reseller).scope(open, reseller))
                .map(scope -> ports.reports().list(scope, filter, page));
    }

    /** For the platform: all reports, newest first. */
    public Decision<Page<CustomerReport>> allReports(Caller caller, ReportFilter filter, PageRequest page) {
        return Decision.unless(AcquireOperations.PLATFORM_REPORTS.refusalsFor(caller), caller)
                .map(open -> ports.reports().list(Scope.own(open), filter, page));
    }

    /** For partners and the platform: one report that names them. */
    public Decision<CustomerReport> report(Caller caller, ReportId id) {
        return Decision.unless(reportsFor(caller).refusalsFor(caller), caller)
                .flatMap(open -> ports.reports().find(Scope.own(open), id).map(Decision::granted)
                        .orElseGet(() -> Decision.refused(AcquireRefusal.REPORT_UNKNOWN.refusal("report_id", id))));
    }

    private static Operation<?, ?> reportsFor(Caller caller) {
        return caller.is(PartyKind.PLATFORM) ? AcquireOperations.PLATFORM_REPORTS : AcquireOperations.PARTNER_REPORTS;
    }

    /** What is possible with a report now, and what forbids the rest. */
    public List<Possibility> possibilities(CustomerReport report) {
        return report.possibilities(ports.clocks().business());
    }

    /** What happened to a report just found for the caller, oldest first; what happened by itself included. */
    public List<Happened> timeline(Caller caller, CustomerReport report) {
        var all = new ArrayList<>(ports.timelines().of(Scope.own(caller), ReportOutcomes.TYPE, report.id().value()));
        report.closedAt().filter(at -> BY_ITSELF.containsKey(report.status())).ifPresent(at ->
                all.add(new Happened(at, BY_ITSELF.get(report.status()).name(), Optional.empty(), List.of())));
        return all.stream().sorted(Comparator.comparing(Happened::at)).toList();
    }
}
