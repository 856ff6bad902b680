package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.customer.acquire.CustomerReport.Reporter;
import org.partnercenter.domain.customer.acquire.CustomerReport;
import org.partnercenter.domain.customer.acquire.ReportId;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reports over a plain map. */
public final class InMemoryReports implements CustomerReports, Rollbackable {

    private static final Comparator<CustomerReport> LATEST = Comparator.comparing(CustomerReport::reportedAt)
            .thenComparing(report -> report.id().value()).reversed();

    private final Map<ReportId, CustomerReport> rows = new LinkedHashMap<>();

    @Override
    public Map<PartyId, CustomerReport> open(Set<PartyId> customers) {
        return rows.values().stream().filter(report -> report.status().isOpen() && customers.contains(report.customer()))
                .collect(Collectors.toMap(CustomerReport::customer, report -> report));
    }

    @Override
    public Map<PartyId, CustomerReport> hold(Set<PartyId> customers) {
        return open(customers);
    }

    @Override
    public Map<Reporter, Integer> holdCounts(Set<Reporter> reporters, Instant now) {
        var found = new HashMap<Reporter, Integer>();
        reporters.forEach(by -> found.put(by, (int) rows.values().stream().filter(report -> report.counts(now))
                .filter(report -> new Reporter(report.partner(), report.reseller()).equals(by)).count()));
        return found;
    }

    @Override
    public Set<ReportId> add(List<CustomerReport> reports) {
        var stored = new HashSet<ReportId>();
        for (var report : reports) {
            if (open(Set.of(report.customer())).isEmpty()) {
                rows.put(report.id(), report);
                stored.add(report.id());
            }
        }
        return stored;
    }

    @Override
    public Map<ReportId, CustomerReport> lock(Set<ReportId> ids) {
        var found = new HashMap<>(rows);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public void update(List<CustomerReport> reports) {
        reports.forEach(report -> rows.put(report.id(), report));
    }

    @Override
    public boolean anyOver(Instant now) {
        return !lockOver(now, 1).isEmpty();
    }

    @Override
    public List<CustomerReport> lockOver(Instant now, int limit) {
        return rows.values().stream().filter(report -> report.status().isOpen() && !report.validUntil().isAfter(now))
                .sorted(Comparator.comparing(CustomerReport::validUntil)).limit(limit).toList();
    }

    @Override
    public Page<CustomerReport> list(Scope scope, ReportFilter filter, PageRequest page) {
        var all = rows.values().stream().filter(own(scope, true)).sorted(LATEST)
                .filter(report -> filter.status().map(report.status()::equals).orElse(true))
                .filter(report -> filter.customer().map(report.customer()::equals).orElse(true)).toList();
        var seen = page.after().map(id -> Optional.ofNullable(rows.get(new ReportId(id))));
        return new Page<>(page.counted() ? all.size() : 0, all.stream()
                .filter(report -> seen.isEmpty() || seen.get().filter(last -> LATEST.compare(last, report) < 0).isPresent())
                .skip(page.offset()).limit(page.limit()).toList());
    }

    @Override
    public Optional<CustomerReport> find(Scope scope, ReportId id) {
        return Optional.ofNullable(rows.get(id)).filter(own(scope, false));
    }

    private static Predicate<CustomerReport> own(Scope scope, boolean withoutResellers) {
        return switch (scope) {
            case Scope.Everything() -> report -> true;
            case Scope.OfPartner(var partner) -> report -> report.partner().equals(partner)
                    && (!withoutResellers || report.reseller().isEmpty());
            case Scope.OfReseller(var distributor, var reseller) -> report -> report.partner().equals(distributor)
                    && report.reseller().equals(Optional.of(reseller));
            case Scope.OfHolder(var holder) -> report -> report.customer().equals(holder);
            case Scope.OfAccountManager own -> report -> false;
        };
    }

    @Override
    public Runnable snapshot() {
        var then = new LinkedHashMap<>(rows);
        return () -> {
            rows.clear();
            rows.putAll(then);
        };
    }
}
