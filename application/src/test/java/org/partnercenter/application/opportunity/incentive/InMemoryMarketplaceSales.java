package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.incentive.MarketplaceSale;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sales of the marketplace in memory. */
public final class InMemoryMarketplaceSales implements MarketplaceSales, Rollbackable {

    private final Map<String, Won> rows = new TreeMap<>();

    @Override
    public void put(List<Won> sales) {
        sales.forEach(each -> rows.put(each.sale().opportunity().value(), each));
    }

    @Override
    public Map<OpportunityId, MarketplaceSale> of(Set<OpportunityId> opportunities) {
        var found = new HashMap<OpportunityId, MarketplaceSale>();
        rows.values().stream().map(Won::sale).filter(each -> opportunities.contains(each.opportunity()))
                .forEach(each -> found.put(each.opportunity(), each));
        return found;
    }

    @Override
    public Page<MarketplaceSale> list(Scope scope, PageRequest page) {
        var all = rows.values().stream().filter(each -> scope instanceof Scope.Everything
                || scope instanceof Scope.OfPartner(var own) && each.partner().equals(own)).map(Won::sale).toList();
        return new Page<>(page.counted() ? all.size() : 0, all.stream()
                .filter(each -> page.after().map(id -> each.opportunity().value().compareTo(id) > 0).orElse(true))
                .skip(page.offset()).limit(page.limit()).toList());
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
