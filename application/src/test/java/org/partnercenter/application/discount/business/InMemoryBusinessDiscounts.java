package org.partnercenter.application.discount.business;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.business.BusinessDiscount;
import org.partnercenter.domain.discount.business.BusinessStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Business discounts in memory. Tests write whose customers were whose when. */
public final class InMemoryBusinessDiscounts implements BusinessDiscounts, Rollbackable {

    /** @param end null: it goes on. @param manager null: none */
    public record Span(PartyId customer, PartyId partner, PartyId reseller, Instant start, Instant end, String manager) {
    }

    public final List<Span> spans = new ArrayList<>();
    private final Map<DiscountId, BusinessDiscount> rows = new HashMap<>();

    @Override
    public Map<DiscountId, BusinessDiscount> hold(Set<DiscountId> ids) {
        return ids.stream().filter(rows::containsKey).collect(Collectors.toMap(id -> id, rows::get));
    }

    @Override
    public void put(List<BusinessDiscount> discounts) {
        discounts.forEach(each -> rows.put(each.id(), each));
    }

    private boolean sees(Scope scope, BusinessDiscount of) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfHolder(var holder) -> of.customer().equals(holder);
            case Scope.OfPartner(var partner) -> spans.stream().anyMatch(span -> ran(span, of) && span.partner().equals(partner));
            case Scope.OfReseller(var partner, var reseller) -> spans.stream().anyMatch(span -> ran(span, of)
                    && span.partner().equals(partner) && reseller.equals(span.reseller()));
            case Scope.OfAccountManager(var whole, var manager) -> sees(whole, of) && spans.stream().anyMatch(span ->
                    span.customer().equals(of.customer()) && span.end() == null && manager.equals(span.manager()));
        };
    }

    private static boolean ran(Span span, BusinessDiscount of) {
        return span.customer().equals(of.customer()) && !span.start().isAfter(of.until()) && (span.end() == null || span.end().isAfter(of.from()));
    }

    @Override
    public Page<BusinessDiscount> list(Scope scope, BusinessFilter filter, Instant now, PageRequest page) {
        var newest = Comparator.comparing(BusinessDiscount::from).thenComparing(each -> each.id().value()).reversed();
        var all = rows.values().stream().filter(each -> sees(scope, each)).filter(each -> fits(each, filter, now)).sorted(newest).toList();
        int seen = page.after().map(marker -> all.stream().map(each -> each.id().value()).toList().indexOf(marker) + 1).orElse(0);
        return new Page<>(page.counted() ? all.size() : 0, all.stream().skip(seen).skip(page.offset()).limit(page.limit()).toList());
    }

    private static boolean fits(BusinessDiscount each, BusinessFilter filter, Instant now) {
        return filter.customer().map(each.customer()::equals).orElse(true) && filter.kind().map(kind -> kind == each.kind()).orElse(true)
                && (filter.service().isEmpty() || filter.service().equals(each.coverage().serviceKey()))
                && (filter.product().isEmpty() || filter.product().equals(each.coverage().product()))
                && filter.status().map(status -> status == each.status(now)).orElse(true);
    }

    @Override
    public Optional<BusinessDiscount> find(Scope scope, DiscountId id) {
        return Optional.ofNullable(rows.get(id)).filter(each -> sees(scope, each));
    }

    @Override
    public List<BusinessDiscount> inForce(Set<PartyId> customers, Instant now) {
        return rows.values().stream().filter(each -> customers.contains(each.customer()) && each.status(now) == BusinessStatus.IN_FORCE)
                .sorted(Comparator.comparing(each -> each.id().value())).toList();
    }

    @Override
    public Map<PartyId, Names> names(Scope scope, Set<PartyId> customers) {
        return customers.stream().filter(customer -> scope instanceof Scope.Everything || spans.stream().anyMatch(span ->
                span.customer().equals(customer) && span.end() == null)).collect(Collectors.toMap(id -> id,
                id -> new Names("Name of " + id, "account-" + id)));
    }

    @Override
    public Runnable snapshot() {
        var copy = new HashMap<>(rows);
        return () -> {
            rows.clear();
            rows.putAll(copy);
        };
    }
}
