package org.partnercenter.application.opportunity.business;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.business.BusinessOpportunity;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityId;
import org.partnercenter.domain.opportunity.business.BusinessOwner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Business opportunities in memory. */
public final class InMemoryBusinessOpportunities implements BusinessOpportunities, Rollbackable {

    /** How a customer is called. */
    public record Named(String name, String account) {
    }

    private static final Comparator<BusinessOpportunity> NEWEST = Comparator.comparing(BusinessOpportunity::changedAt)
            .thenComparing(BusinessOpportunity::id).reversed();

    private final Map<BusinessOpportunityId, BusinessOpportunity> rows = new HashMap<>();
    private final List<Told> told = new ArrayList<>();
    private final Map<PartyId, Named> names = new HashMap<>();

    void name(PartyId customer, String name, String account) {
        names.put(customer, new Named(name, account));
    }

    @Override
    public Map<BusinessOpportunityId, BusinessOpportunity> lock(Set<BusinessOpportunityId> ids) {
        var found = new HashMap<>(rows);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public void put(List<BusinessOpportunity> all) {
        all.forEach(each -> rows.put(each.id(), each));
    }

    @Override
    public void add(List<Told> more) {
        told.addAll(more);
    }

    @Override
    public Page<BusinessOpportunity> list(Scope scope, Filter filter, PageRequest page) {
        var all = rows.values().stream().filter(each -> sees(scope, each.owner()))
                .filter(each -> scope instanceof Scope.OfReseller || each.owner().reseller().isPresent() == (filter.tab() == Tab.RESELLERS))
                .filter(each -> filter.managers().map(own -> own.contains(each.owner().manager())).orElse(true))
                .filter(each -> filter.manager().map(each.owner().manager()::equals).orElse(true))
                .filter(each -> filter.customer().map(each.customer()::equals).orElse(true))
                .filter(each -> filter.status().map(each.status()::equals).orElse(true))
                .filter(each -> has(each.content().title(), filter.title()))
                .filter(each -> has(named(each).name(), filter.customerName())).filter(each -> has(named(each).account(), filter.accountName()))
                .sorted(NEWEST).toList();
        var seen = page.after().map(id -> Optional.ofNullable(rows.get(new BusinessOpportunityId(id))));
        return new Page<>(page.counted() ? all.size() : 0, all.stream()
                .filter(each -> seen.isEmpty() || seen.get().filter(last -> NEWEST.compare(last, each) < 0).isPresent())
                .skip(page.offset()).limit(page.limit()).toList());
    }

    private Named named(BusinessOpportunity of) {
        return names.getOrDefault(of.customer(), new Named("", ""));
    }

    private static boolean has(String text, Optional<String> part) {
        return part.map(each -> text.toLowerCase(Locale.ROOT).contains(each.toLowerCase(Locale.ROOT))).orElse(true);
    }

    private static boolean sees(Scope scope, BusinessOwner owner) {
        return switch (scope) {
            case Scope.OfPartner(var own) -> owner.partner().equals(own);
            case Scope.OfReseller(var distributor, var own) -> owner.reseller().filter(own::equals).isPresent();
            case Scope.Everything whole -> false;
            case Scope.OfHolder own -> false;
            case Scope.OfAccountManager own -> false;
        };
    }

    @Override
    public Optional<BusinessOpportunity> find(Scope scope, BusinessOpportunityId id) {
        return Optional.ofNullable(rows.get(id)).filter(each -> sees(scope, each.owner()));
    }

    @Override
    public List<Told> progress(Scope scope, BusinessOpportunityId id) {
        return find(scope, id).map(found -> told.reversed().stream().filter(each -> each.opportunity().equals(id)).toList()).orElse(List.of());
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
