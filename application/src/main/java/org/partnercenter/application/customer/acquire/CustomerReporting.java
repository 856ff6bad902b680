package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.customer.Eligibilities.Asked;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.customer.acquire.AcquireRefusal;
import org.partnercenter.domain.customer.acquire.AssociationEligibility;
import org.partnercenter.domain.customer.acquire.CustomerReport.Reporter;
import org.partnercenter.domain.customer.acquire.CustomerReport;
import org.partnercenter.domain.customer.acquire.ReportId;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports customers (ASC-08). Of several who report one customer, the first gets it. */
final class CustomerReporting implements UseCase<ReportCustomer, CustomerReport> {

    private final AcquirePorts ports;
    private final EligibilityFinder eligibilities;

    CustomerReporting(AcquirePorts ports, EligibilityFinder eligibilities) {
        this.ports = ports;
        this.eligibilities = eligibilities;
    }

    @Override
    public Operation<ReportCustomer, CustomerReport> operation() {
        return AcquireOperations.REPORT;
    }

    @Override
    public List<Outcome<CustomerReport>> decide(List<Request<ReportCustomer>> requests, Instant now) {
        return new Batch(requests, now).outcomes();
    }

    /** A report somebody asks for, once it is known for whom. */
    private record Wish(Reporter by, PartyId customer) {

        Asked asked() {
            return new Asked(customer, by.partner(), by.reseller());
        }
    }

    /** One batch: what all need is loaded at once, and each sees what those before it did. */
    private final class Batch {

        private final List<Request<ReportCustomer>> requests;
        private final Instant now;
        private final List<Decision<Wish>> wishes;
        private final Map<Asked, AssociationEligibility> eligible;
        private final Map<PartyId, CustomerReport> over;
        private final Map<Reporter, Integer> open;
        private final Set<PartyId> taken = new HashSet<>();

        Batch(List<Request<ReportCustomer>> requests, Instant now) {
            this.requests = requests;
            this.now = now;
            this.wishes = wishes();
            var known = wishes.stream().filter(Decision::isGranted).map(Decision::orThrow).toList();
            var customers = known.stream().map(Wish::customer).collect(Collectors.toSet());
            this.eligible = known.isEmpty() ? Map.of()
                    : eligibilities.ofReported(known.stream().map(Wish::asked).collect(Collectors.toSet()), now);
            this.over = new HashMap<>(customers.isEmpty() ? Map.of() : ports.reports().hold(customers));
            this.over.values().removeIf(report -> report.counts(now));
            this.open = new HashMap<>(known.isEmpty() ? Map.of()
                    : ports.reports().holdCounts(known.stream().map(Wish::by).collect(Collectors.toSet()), now));
        }

        private List<Decision<Wish>> wishes() {
            var named = CustomerRef.lookUp(requests.stream().map(request -> request.command().customer()).toList(),
                    ports.customersNamed());
            var keepers = Keepers.among(ports.parties(), requests.stream()
                    .flatMap(request -> request.command().reseller().stream()).collect(Collectors.toSet()));
            return requests.stream().map(request -> keepers.of(request.caller(), request.command().reseller())
                    .flatMap(by -> request.command().customer().in(named).map(customer -> new Wish(by, customer)))).toList();
        }

        List<Outcome<CustomerReport>> outcomes() {
            var decisions = wishes.stream().map(wish -> wish.flatMap(this::decide)).toList();
            var granted = decisions.stream().filter(Decision::isGranted).map(Decision::orThrow).toList();
            var closed = close(granted);
            var stored = granted.isEmpty() ? Set.<ReportId>of() : ports.reports().add(granted);
            var outcomes = new ArrayList<Outcome<CustomerReport>>();
            for (int i = 0; i < requests.size(); i++) {
                var viewers = Viewers.ofCaller(requests.get(i).caller());
                outcomes.add(decisions.get(i).flatMap(report -> unlessTaken(report, stored)).fold(
                        report -> ReportOutcomes.made(report, Optional.ofNullable(closed.get(report.customer())).stream().toList()),
                        refusals -> ReportOutcomes.refused(refusals, "", viewers)));
            }
            return outcomes;
        }

        private Decision<CustomerReport> decide(Wish wish) {
            var eligibility = eligible.get(wish.asked());
            if (eligibility == null) {
                return Decision.refused(AcquireRefusal.CUSTOMER_UNKNOWN.refusal());
            }
            if (taken.contains(wish.customer())) {
                return Decision.refused(AcquireRefusal.CUSTOMER_REPORTED_BY_OTHER.refusal("customer_id", wish.customer()));
            }
            return CustomerReport.submit(new ReportId(ports.ids().next()), wish.by(), eligibility, open.get(wish.by()),
                    ports.zone(), now).flatMap(this::unlessReviewed).map(report -> {
                        taken.add(report.customer());
                        open.merge(wish.by(), 1, Integer::sum);
                        return report;
                    });
        }

        private Decision<CustomerReport> unlessReviewed(CustomerReport report) {
            return ports.choices().reviewReports() ? Decision.granted(report) : report.confirm(ports.zone(), now);
        }

        /** What is over makes room first. */
        private Map<PartyId, CustomerReport> close(List<CustomerReport> granted) {
            var closed = new HashMap<PartyId, CustomerReport>();
            granted.stream().map(report -> over.get(report.customer())).filter(report -> report != null)
                    .forEach(report -> closed.put(report.customer(), report.expire(now).orThrow()));
            if (!closed.isEmpty()) {
                ports.reports().update(List.copyOf(closed.values()));
            }
            return closed;
        }

        private static Decision<CustomerReport> unlessTaken(CustomerReport report, Set<ReportId> stored) {
            return stored.contains(report.id()) ? Decision.granted(report) : Decision.refused(
                    AcquireRefusal.CUSTOMER_REPORTED_BY_OTHER.refusal("customer_id", report.customer()));
        }
    }
}
