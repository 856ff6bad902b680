package org.partnercenter.application.order;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderLine;
import org.partnercenter.domain.order.OrderResource;
import org.partnercenter.domain.order.OrderSort;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.domain.order.OrderWindow;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what the stores in memory hold. Tests write who is called what, and who looks after whom. */
public final class InMemoryOrderReads implements OrderReads {

    public final Map<PartyId, ResourceDetail.Names> named = new HashMap<>();
    public final Map<PartyId, String> managers = new HashMap<>();
    public final Map<PartyId, String> resellers = new HashMap<>();
    private final InMemoryOrders orders;
    private final InMemoryResources resources;

    public InMemoryOrderReads(InMemoryOrders orders, InMemoryResources resources) {
        this.orders = orders;
        this.resources = resources;
    }

    private boolean sees(Scope scope, Optional<KeepersAt.Keeper> keeper, PartyId customer) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var partner) -> keeper.filter(each -> each.partner().equals(partner) && each.reseller().isEmpty()).isPresent();
            case Scope.OfReseller(var partner, var reseller) -> keeper.filter(each -> each.partner().equals(partner)
                    && each.reseller().equals(Optional.of(reseller))).isPresent();
            case Scope.OfHolder(var holder) -> customer.equals(holder);
            case Scope.OfAccountManager(var of, var manager) -> sees(of, keeper, customer) && manager.equals(managers.get(customer));
        };
    }

    private Stream<StoredOrder> seen(Scope scope) {
        return orders.all().stream().filter(stored -> sees(scope, stored.keeper(), stored.order().customer()));
    }

    private static StoredOrder bare(StoredOrder stored) {
        var order = stored.order();
        return new StoredOrder(new Order(order.id(), order.version(), order.customer(), order.combined(), order.terms(), order.price(),
                order.times(), order.orderedBy(), order.agent(), List.of(), order.refunds(), order.offers(), order.settlement()),
                stored.keeper(), stored.revision());
    }

    @Override
    public Page<StoredOrder> orders(Scope scope, OrderFilter filter, OrderSort sort, PageRequest page) {
        var byTime = Comparator.comparing((StoredOrder stored) -> stored.order().times().created()).thenComparing(stored -> stored.order().id());
        return page(seen(scope).filter(stored -> stored.order().standsAlone()).filter(stored -> fits(stored.order(), filter))
                .sorted(sort == OrderSort.NEWEST_FIRST ? byTime.reversed() : byTime).map(InMemoryOrderReads::bare), page,
                stored -> stored.order().id().value());
    }

    private static boolean fits(Order order, OrderFilter filter) {
        return is(filter.order(), order.id().key()) && is(filter.customer(), order.customer()) && within(filter.created(),
                Optional.of(order.times().created())) && within(filter.paid(), order.paidAt())
                && is(filter.service(), order.terms().service().key()) && is(filter.status(), order.status())
                && is(filter.type(), order.terms().type()) && (!filter.left() || order.awaitsPartner());
    }

    private static <T> boolean is(Optional<T> wanted, T value) {
        return wanted.isEmpty() || wanted.get().equals(value);
    }

    private static boolean within(OrderWindow window, Optional<Instant> at) {
        return window.isOpen() || at.filter(time -> window.begin().filter(begin -> !time.isAfter(begin)).isEmpty()
                && window.end().filter(end -> !time.isBefore(end)).isEmpty()).isPresent();
    }

    @Override
    public Optional<StoredOrder> order(Scope scope, OrderId id) {
        return seen(scope).filter(stored -> stored.order().id().equals(id)).map(InMemoryOrderReads::bare).findFirst();
    }

    @Override
    public List<StoredOrder> family(Scope scope, OrderId id) {
        return seen(scope).filter(stored -> stored.order().id().equals(id) || stored.order().combined().equals(Optional.of(id)))
                .map(InMemoryOrderReads::bare).toList();
    }

    @Override
    public List<StoredOrder> members(Scope scope, Set<OrderId> combined) {
        return seen(scope).filter(stored -> stored.order().combined().filter(combined::contains).isPresent())
                .map(InMemoryOrderReads::bare).toList();
    }

    @Override
    public Page<OrderLineOf> lines(Scope scope, Set<OrderId> ids, PageRequest page) {
        return page(seen(scope).filter(stored -> ids.contains(stored.order().id())).flatMap(stored -> stored.order().lines().stream()
                .map(line -> new OrderLineOf(stored.order().id(), line))), page, each -> each.line().id());
    }

    @Override
    public Page<OrderResource> resources(Scope scope, ResourceFilter filter, PageRequest page) {
        return page(resources.all().stream().filter(stored -> sees(scope, stored.keeper(), stored.resource().customer()))
                .map(Resources.Stored::resource).filter(resource -> fits(resource, filter)), page, OrderResource::id);
    }

    private static boolean fits(OrderResource resource, ResourceFilter filter) {
        return (filter.ids().isEmpty() || filter.ids().contains(resource.thing().resourceId()))
                && (filter.order().isEmpty() || filter.order().equals(resource.order())) && (!filter.main() || resource.main())
                && (filter.statuses().isEmpty() || filter.statuses().contains(resource.status()))
                && within(filter.expire(), resource.expire()) && is(filter.service(), resource.service().key());
    }

    @Override
    public Page<ResourceDetail> details(Scope scope, DetailFilter filter, PageRequest page) {
        return page(resources.all().stream().flatMap(stored -> as(scope, filter, stored).filter(as -> sees(as, stored.keeper(),
                stored.resource().customer())).map(as -> detail(as, stored)).stream()).filter(detail -> fits(detail, filter)), page,
                detail -> detail.resource().id());
    }

    /** Whoever asks for resellers by a name sees what they see. */
    private Optional<Scope> as(Scope scope, DetailFilter filter, Resources.Stored stored) {
        var reseller = stored.keeper().flatMap(KeepersAt.Keeper::reseller);
        return filter.resellerName().isEmpty() ? Optional.of(scope) : reseller.filter(id -> has(filter.resellerName(),
                Optional.ofNullable(resellers.get(id)))).map(id -> scope instanceof Scope.OfPartner(var partner)
                        ? new Scope.OfReseller(partner, id) : scope);
    }

    private ResourceDetail detail(Scope scope, Resources.Stored stored) {
        var resource = stored.resource();
        var order = resource.order().flatMap(id -> seen(scope).filter(each -> each.order().id().equals(id)).findFirst());
        var line = order.flatMap(found -> found.order().lines().stream().filter(each -> resource.line().equals(Optional.of(each.id()))).findFirst());
        return new ResourceDetail(resource, order.map(InMemoryOrderReads::bare).map(StoredOrder::order), line, stored.keeper(),
                Optional.ofNullable(named.get(resource.customer())));
    }

    private static boolean fits(ResourceDetail detail, DetailFilter filter) {
        var resource = detail.resource();
        return within(filter.expire(), detail.line().flatMap(OrderLine::expire)) && within(filter.ordered(), detail.order().map(order ->
                order.times().created())) && is(filter.customer(), resource.customer())
                && has(filter.customerName(), detail.names().map(ResourceDetail.Names::name))
                && has(filter.accountName(), detail.names().map(ResourceDetail.Names::accountName))
                && is(filter.order(), resource.order().map(OrderId::key).orElse("")) && is(filter.service(), resource.service().key())
                && (filter.type().isEmpty() || filter.type().equals(detail.order().map(order -> order.terms().type())))
                && (filter.association().isEmpty() || filter.association().equals(detail.keeper().map(KeepersAt.Keeper::type)))
                && is(filter.renewed(), resource.renewed())
                && (filter.status().isEmpty() || filter.status().equals(detail.order().map(Order::status)));
    }

    private static boolean has(Optional<String> part, Optional<String> text) {
        return part.isEmpty() || text.filter(whole -> whole.toLowerCase(Locale.ROOT).contains(part.get().toLowerCase(Locale.ROOT))).isPresent();
    }

    @Override
    public Map<PartyId, ResourceDetail.Names> names(Scope scope, Set<PartyId> customers) {
        return named.entrySet().stream().filter(entry -> customers.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Set<PartyId> leftToPartner(Set<PartyId> customers, Instant now) {
        return orders.all().stream().map(StoredOrder::order).filter(order -> order.awaitsPartner(now))
                .map(Order::customer).filter(customers::contains).collect(Collectors.toSet());
    }

    @Override
    public boolean anyOverdue(Instant now) {
        return !orders.lockOverdue(now, 1).isEmpty();
    }

    @Override
    public Set<String> servicesOrdered(PartyId customer, Set<OrderId> except) {
        var unpaid = Set.of(OrderStatus.PENDING_PAYMENT, OrderStatus.PENDING_REVIEW, OrderStatus.CANCELLED);
        return orders.all().stream().map(StoredOrder::order).filter(order -> order.customer().equals(customer))
                .filter(order -> !except.contains(order.id())).filter(order -> !unpaid.contains(order.status()))
                .map(order -> order.terms().service().key()).collect(Collectors.toSet());
    }

    private static <T> Page<T> page(Stream<T> sorted, PageRequest page, Function<T, String> id) {
        var all = sorted.toList();
        int seen = page.after().map(marker -> all.stream().map(id).toList().indexOf(marker) + 1).orElse(0);
        var behind = page.after().isPresent() && seen == 0 ? List.<T>of() : all.subList(seen, all.size());
        return new Page<>(page.counted() ? all.size() : 0, behind.stream().skip(page.offset()).limit(page.limit()).toList());
    }
}
