package org.partnercenter.application.opportunity;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.kernel.Money;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Opportunities in memory. */
public final class InMemoryOpportunities implements Opportunities, Rollbackable {

    private static final Comparator<SharedOpportunity> NEWEST = Comparator.comparing((SharedOpportunity each) -> each.moments().changedAt())
            .thenComparing(SharedOpportunity::id).reversed();

    private final Map<OpportunityId, SharedOpportunity> rows = new HashMap<>();
    private final List<Told> told = new ArrayList<>();

    @Override
    public Held hold(Set<OpportunityId> ids, Set<EndCustomer> customers) {
        var named = of(ids);
        var all = named.values().stream().map(each -> each.content().customer()).collect(Collectors.toSet());
        all.addAll(customers);
        return new Held(named, others(all));
    }

    @Override
    public List<SharedOpportunity> others(Set<EndCustomer> customers) {
        return rows.values().stream().filter(each -> OpportunityStatus.contending().contains(each.status()))
                .filter(each -> customers.stream().anyMatch(one -> same(one.codeKey(), each.content().customer().codeKey())
                        || same(one.titleKey(), each.content().customer().titleKey()))).toList();
    }

    private static boolean same(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.equals(other);
    }

    @Override
    public void put(List<SharedOpportunity> opportunities) {
        opportunities.forEach(each -> {
            if (each.status() == OpportunityStatus.DISCARDED) {
                rows.remove(each.id());
            } else {
                rows.put(each.id(), each);
            }
        });
    }

    @Override
    public void add(List<Told> more) {
        told.addAll(more);
    }

    @Override
    public Page<SharedOpportunity> list(Scope scope, Filter filter, PageRequest page) {
        var all = rows.values().stream().filter(each -> sees(scope, each))
                .filter(each -> filter.origin().map(each.origin()::equals).orElse(true))
                .filter(each -> filter.status().map(each.status()::equals).orElse(true))
                .filter(each -> filter.partner().isEmpty() || filter.partner().equals(each.partner()))
                .filter(each -> filter.office().isEmpty() || filter.office().equals(each.office())).sorted(NEWEST).toList();
        var seen = page.after().map(id -> Optional.ofNullable(rows.get(new OpportunityId(id))));
        return new Page<>(page.counted() ? all.size() : 0, all.stream()
                .filter(each -> seen.isEmpty() || seen.get().filter(last -> NEWEST.compare(last, each) < 0).isPresent())
                .skip(page.offset()).limit(page.limit()).toList());
    }

    private static boolean sees(Scope scope, SharedOpportunity of) {
        return switch (scope) {
            case Scope.Everything() -> of.status() != OpportunityStatus.DRAFT;
            case Scope.OfPartner(var own) -> of.partner().filter(own::equals).isPresent();
            case Scope.OfReseller(var distributor, var reseller) -> of.partner().filter(reseller::equals).isPresent();
            case Scope.OfHolder holder -> false;
            case Scope.OfAccountManager own -> false;
        };
    }

    @Override
    public Optional<SharedOpportunity> find(Scope scope, OpportunityId id) {
        return Optional.ofNullable(rows.get(id)).filter(each -> sees(scope, each));
    }

    @Override
    public List<Told> progress(Scope scope, OpportunityId id) {
        return find(scope, id).map(found -> told.reversed().stream().filter(each -> each.opportunity().equals(id))
                .filter(each -> scope instanceof Scope.Everything || found.partner().equals(Optional.of(each.partner()))).toList()).orElse(List.of());
    }

    @Override
    public List<OpportunityId> due(Instant now, int limit) {
        return first(each -> each.deadlines().due(), now, limit);
    }

    @Override
    public List<OpportunityId> alerts(Instant now, int limit) {
        return first(each -> each.deadlines().alert().filter(at -> each.deadlines().due().filter(end -> !now.isBefore(end)).isEmpty()), now, limit);
    }

    private List<OpportunityId> first(Function<SharedOpportunity, Optional<Instant>> time, Instant now, int limit) {
        return rows.values().stream().filter(each -> time.apply(each).filter(at -> !at.isAfter(now)).isPresent())
                .sorted(Comparator.comparing((SharedOpportunity each) -> time.apply(each).orElseThrow()).thenComparing(SharedOpportunity::id))
                .limit(limit).map(SharedOpportunity::id).toList();
    }

    @Override
    public Map<PartyId, Integer> delivered(Set<PartyId> partners, LocalDate since) {
        return rows.values().stream().filter(each -> each.origin() == OpportunityOrigin.PARTNER_ORIGINATED)
                .filter(each -> each.partner().filter(partners::contains).isPresent())
                .filter(each -> each.latest().flatMap(Progress.Latest::deliveredOn).filter(day -> !day.isBefore(since)).isPresent())
                .collect(Collectors.toMap(each -> each.partner().orElseThrow(), each -> 1, Integer::sum));
    }

    @Override
    public List<Statistic> statistics() {
        var all = rows.values().stream().filter(SharedOpportunity::counted).collect(Collectors.groupingBy(each -> each.office().orElseThrow()));
        return all.entrySet().stream().sorted(Comparator.comparing((Map.Entry<RepOffice, ?> each) -> each.getKey().name()))
                .map(each -> new Statistic(each.getKey(), each.getValue().size(), each.getValue().stream()
                        .filter(one -> one.status() == OpportunityStatus.DELIVERED).count(), each.getValue().stream().mapToLong(one ->
                        one.latest().flatMap(Progress.Latest::signed).map(Money::minor).orElse(0L)).sum())).toList();
    }

    @Override
    public Map<OpportunityId, SharedOpportunity> of(Set<OpportunityId> ids) {
        var found = new HashMap<>(rows);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public Runnable snapshot() {
        var then = Map.copyOf(rows);
        var history = List.copyOf(told);
        return () -> {
            rows.clear();
            rows.putAll(then);
            told.clear();
            told.addAll(history);
        };
    }
}
