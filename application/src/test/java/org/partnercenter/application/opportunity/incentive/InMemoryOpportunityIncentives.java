package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.EndCustomer;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive.Published;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveEvent;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveId;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveTransition;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Applications in memory. */
public final class InMemoryOpportunityIncentives implements OpportunityIncentives, Rollbackable {

    private static final Comparator<OpportunityIncentive> NEWEST = Comparator.comparing(OpportunityIncentive::changedAt)
            .thenComparing(OpportunityIncentive::id).reversed();

    private final Map<OpportunityIncentiveId, OpportunityIncentive> rows = new HashMap<>();

    @Override
    public Map<OpportunityIncentiveId, OpportunityIncentive> of(Set<OpportunityIncentiveId> ids) {
        var found = new HashMap<>(rows);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public Held hold(Wanted wanted) {
        var claimed = new HashMap<String, OpportunityIncentiveId>();
        rows.values().stream().filter(each -> each.status().counts()).forEach(each -> each.claim().project().orders().stream()
                .filter(wanted.orders()::contains).forEach(order -> claimed.put(order, each.id())));
        return new Held(of(wanted.ids()), rows.values().stream().filter(each -> each.status().counts())
                .filter(each -> wanted.opportunities().contains(each.claim().opportunity())
                        || wanted.customers().stream().anyMatch(one -> same(one, each.customer()))).toList(), claimed);
    }

    private static boolean same(EndCustomer one, EndCustomer other) {
        return one.codeKey().isPresent() && one.codeKey().equals(other.codeKey()) || one.titleKey().isPresent()
                && one.titleKey().equals(other.titleKey());
    }

    @Override
    public List<OpportunityIncentive> holdPaidBy(Set<String> bills) {
        return rows.values().stream().filter(each -> each.published().map(Published::bill).filter(bills::contains).isPresent()).toList();
    }

    @Override
    public List<OpportunityIncentive> holdUndecided(Set<PartyId> partners) {
        return rows.values().stream().filter(each -> partners.contains(each.partner()))
                .filter(each -> OpportunityIncentiveTransition.TABLE.allows(each.status(), OpportunityIncentiveEvent.DISQUALIFY)).toList();
    }

    @Override
    public void put(List<OpportunityIncentive> applications) {
        applications.forEach(each -> rows.put(each.id(), each));
    }

    @Override
    public Page<OpportunityIncentive> list(Scope scope, Filter filter, PageRequest page) {
        var all = rows.values().stream().filter(each -> sees(scope, each))
                .filter(each -> filter.status().map(each.status()::equals).orElse(true))
                .filter(each -> filter.partner().map(each.partner()::equals).orElse(true))
                .filter(each -> filter.opportunity().map(each.claim().opportunity()::equals).orElse(true)).sorted(NEWEST).toList();
        var seen = page.after().map(id -> Optional.ofNullable(rows.get(new OpportunityIncentiveId(id))));
        return new Page<>(page.counted() ? all.size() : 0, all.stream()
                .filter(each -> seen.isEmpty() || seen.get().filter(last -> NEWEST.compare(last, each) < 0).isPresent())
                .skip(page.offset()).limit(page.limit()).toList());
    }

    private static boolean sees(Scope scope, OpportunityIncentive of) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var own) -> of.partner().equals(own);
            case Scope.OfReseller own -> false;
            case Scope.OfHolder own -> false;
            case Scope.OfAccountManager own -> false;
        };
    }

    @Override
    public Optional<OpportunityIncentive> find(Scope scope, OpportunityIncentiveId id) {
        return Optional.ofNullable(rows.get(id)).filter(each -> sees(scope, each));
    }

    @Override
    public List<OpportunityIncentiveId> alerts(Instant now, int limit) {
        return rows.values().stream().filter(each -> each.review().alert().filter(at -> !at.isAfter(now)).isPresent())
                .sorted(Comparator.comparing((OpportunityIncentive each) -> each.review().alert().orElseThrow()).thenComparing(OpportunityIncentive::id))
                .limit(limit).map(OpportunityIncentive::id).toList();
    }

    @Override
    public Runnable snapshot() {
        var then = Map.copyOf(rows);
        return () -> {
            rows.clear();
            rows.putAll(then);
        };
    }
}
