package org.partnercenter.application.discount;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.DiscountStatus;
import org.partnercenter.domain.discount.ExclusiveDiscount;
import org.partnercenter.domain.discount.MarketplaceOffer;
import org.partnercenter.domain.discount.OfferKey;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Offers and discounts in memory. */
public final class InMemoryDiscounts implements ExclusiveDiscounts, Rollbackable {

    private static final Set<DiscountStatus> ENDED = Set.of(DiscountStatus.DELETED, DiscountStatus.INVALIDATED);
    private static final Comparator<ExclusiveDiscount> NEWEST = Comparator.comparing(ExclusiveDiscount::createdAt)
            .thenComparing(each -> each.id().value()).reversed();
    private static final Comparator<ExclusiveDiscount> LATEST = Comparator.comparing((ExclusiveDiscount each) -> each.end().orElseThrow().at())
            .thenComparing(each -> each.id().value()).reversed();

    private final Map<DiscountId, ExclusiveDiscount> rows = new HashMap<>();
    private final Map<OfferKey, MarketplaceOffer> offered = new HashMap<>();

    public MarketplaceOffers offers() {
        return new MarketplaceOffers() {
            @Override
            public Map<OfferKey, MarketplaceOffer> hold(Set<OfferKey> keys) {
                return find(keys);
            }

            @Override
            public Map<OfferKey, MarketplaceOffer> find(Set<OfferKey> keys) {
                var found = new HashMap<>(offered);
                found.keySet().retainAll(keys);
                return found;
            }

            @Override
            public void put(List<MarketplaceOffer> offers) {
                offers.forEach(offer -> offered.put(offer.key(), offer));
            }

            @Override
            public Page<MarketplaceOffer> list(Optional<String> product, Optional<OfferKey> behind, PageRequest page) {
                var all = offered.values().stream().filter(each -> product.map(each.key().product()::equals).orElse(true))
                        .sorted(Comparator.comparing(MarketplaceOffer::key)).toList();
                return new Page<>(page.counted() ? all.size() : 0, all.stream()
                        .filter(each -> behind.filter(last -> each.key().compareTo(last) <= 0).isEmpty())
                        .skip(page.offset()).limit(page.limit()).toList());
            }
        };
    }

    @Override
    public void holdNames(Set<PartyId> partners) {
        // One thread at a time has this store.
    }

    @Override
    public Map<PartyId, Map<String, DiscountId>> named(Set<PartyId> partners, Set<String> names) {
        var found = new HashMap<PartyId, Map<String, DiscountId>>();
        rows.values().stream().filter(each -> partners.contains(each.partner()) && names.contains(each.ask().name())
                && each.hasName()).forEach(each -> found.computeIfAbsent(each.partner(), none -> new HashMap<>())
                .put(each.ask().name(), each.id()));
        return found;
    }

    @Override
    public void add(List<ExclusiveDiscount> discounts) {
        discounts.forEach(each -> rows.put(each.id(), each));
    }

    @Override
    public Map<DiscountId, ExclusiveDiscount> lock(Set<DiscountId> ids) {
        var found = new HashMap<>(rows);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public List<ExclusiveDiscount> lockOpen(PartyId customer, PartyId partner, Instant now) {
        return rows.values().stream().filter(each -> each.ask().customer().equals(customer) && each.partner().equals(partner))
                .filter(each -> each.stored() == DiscountStatus.MANUAL_REVIEW
                        || each.stored() == DiscountStatus.APPROVED && !each.ask().until().isBefore(now)).toList();
    }

    @Override
    public void update(List<ExclusiveDiscount> discounts) {
        add(discounts);
    }

    @Override
    public Page<ExclusiveDiscount> list(Scope scope, View view, DiscountFilter filter, Instant now, PageRequest page) {
        var all = rows.values().stream().filter(each -> sees(scope, view, each))
                .filter(each -> filter.status().map(status -> each.status(now) == status || each.stored() == status).orElse(true))
                .filter(each -> !filter.approved() || each.stored() == DiscountStatus.APPROVED)
                .filter(each -> filter.customer().map(each.ask().customer()::equals).orElse(true))
                .filter(each -> filter.partner().map(each.partner()::equals).orElse(true)).toList();
        return page(all, NEWEST, page);
    }

    @Override
    public Page<ExclusiveDiscount> ended(Scope scope, PageRequest page) {
        return page(rows.values().stream().filter(each -> sees(scope, View.APPLICANT, each) && ENDED.contains(each.stored())).toList(), LATEST,
                page);
    }

    private Page<ExclusiveDiscount> page(List<ExclusiveDiscount> all, Comparator<ExclusiveDiscount> order, PageRequest page) {
        var last = page.after().map(id -> rows.get(new DiscountId(id)));
        return new Page<>(page.counted() ? all.size() : 0, all.stream().sorted(order)
                .filter(each -> last.map(seen -> order.compare(seen, each) < 0).orElse(true)).skip(page.offset()).limit(page.limit()).toList());
    }

    private static boolean sees(Scope scope, View view, ExclusiveDiscount discount) {
        return switch (scope) {
            case Scope.Everything() -> view == View.APPLICANT && discount.review().isPresent();
            case Scope.OfPartner(var own) -> view == View.APPLICANT ? discount.partner().equals(own)
                    : discount.seller().equals(Optional.of(own)) && discount.review().orElseThrow().special();
            case Scope.OfReseller own -> false;
            case Scope.OfHolder own -> false;
            case Scope.OfAccountManager own -> false;
        };
    }

    @Override
    public Optional<ExclusiveDiscount> find(Scope scope, View view, DiscountId id) {
        return Optional.ofNullable(rows.get(id)).filter(each -> sees(scope, view, each));
    }

    @Override
    public Page<DiscountedGoods> goods(Scope scope, GoodsFilter filter, Instant now, PageRequest page) {
        var all = rows.values().stream().filter(each -> isNamed(scope, each) && each.status(now) == DiscountStatus.EFFECTIVE).sorted(NEWEST)
                .filter(each -> filter.customer().map(each.ask().customer()::equals).orElse(true))
                .flatMap(each -> IntStream.rangeClosed(1, each.ask().lines().size()).mapToObj(i -> goods(each, i)))
                .filter(each -> filter.product().map(each.line().key().product()::equals).orElse(true)).toList();
        int first = page.after().map(marker -> all.stream().map(each -> each.id().toString()).toList().indexOf(marker) + 1).orElse(0);
        return new Page<>(page.counted() ? all.size() : 0, all.stream().skip((long) first + page.offset()).limit(page.limit()).toList());
    }

    @Override
    public List<DiscountedGoods> inEffect(Set<PartyId> customers, Instant now) {
        return goods(new Scope.Everything(), GoodsFilter.none(), now, new PageRequest(0, Integer.MAX_VALUE)).items().stream()
                .filter(each -> customers.contains(each.customer())).toList();
    }

    @Override
    public Optional<DiscountedGoods> goods(Scope scope, GoodsId id, Instant now) {
        return Optional.ofNullable(rows.get(id.discount())).filter(each -> isNamed(scope, each)
                && each.status(now) == DiscountStatus.EFFECTIVE && each.ask().lines().size() >= id.position()).map(each -> goods(each, id.position()));
    }

    private static DiscountedGoods goods(ExclusiveDiscount each, int position) {
        return new DiscountedGoods(new GoodsId(each.id(), position), each.ask().name(), each.partner(), each.reseller(), each.ask().customer(),
                each.ask().from(), each.ask().until(), each.ask().lines().get(position - 1));
    }

    private static boolean isNamed(Scope scope, ExclusiveDiscount each) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var own) -> each.partner().equals(own);
            case Scope.OfReseller(var distributor, var own) -> each.partner().equals(distributor) && each.reseller().equals(Optional.of(own));
            case Scope.OfHolder(var own) -> each.ask().customer().equals(own);
            case Scope.OfAccountManager own -> false;
        };
    }

    @Override
    public Runnable snapshot() {
        var then = Map.copyOf(rows);
        var before = Map.copyOf(offered);
        return () -> {
            rows.clear();
            rows.putAll(then);
            offered.clear();
            offered.putAll(before);
        };
    }
}
