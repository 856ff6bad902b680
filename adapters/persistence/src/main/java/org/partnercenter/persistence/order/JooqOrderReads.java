package org.partnercenter.persistence.order;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.partnercenter.persistence.db.Tables.CUSTOMER_ORDER;
import static org.partnercenter.persistence.db.Tables.ORDER_LINE;
import static org.partnercenter.persistence.db.Tables.ORDER_RESOURCE;
import static org.partnercenter.persistence.db.Tables.ORDER_TOTAL;
import static org.partnercenter.persistence.db.Tables.PARTY;

import org.jooq.Condition;
import org.jooq.OrderField;
import org.jooq.Table;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Totals;
import org.partnercenter.application.order.DetailFilter;
import org.partnercenter.application.order.OrderFilter;
import org.partnercenter.application.order.OrderLineOf;
import org.partnercenter.application.order.OrderReads;
import org.partnercenter.application.order.ResourceDetail;
import org.partnercenter.application.order.ResourceFilter;
import org.partnercenter.application.order.Resources;
import org.partnercenter.application.order.StoredOrder;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderLine;
import org.partnercenter.domain.order.OrderResource;
import org.partnercenter.domain.order.OrderSort;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.EitherEnd;
import org.partnercenter.persistence.kernel.FoldedTotals;
import org.partnercenter.persistence.kernel.JsonCodec;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Lists of orders and resources: slices by an index, from its nearer end; totals of whole lists are added up from what was kept of them,
 * those of filtered ones counted in the index.
 */
public final class JooqOrderReads implements OrderReads {

    private final Database database;
    private final OrderRows rows;

    public JooqOrderReads(Database database, JsonCodec json) {
        this.database = database;
        this.rows = new OrderRows(json);
    }

    /** How many rows these lists have, as it is kept. */
    public static Totals totals(Database database) {
        var t = ORDER_TOTAL;
        return new FoldedTotals(database, t, List.of(t.LIST, t.CUSTOMER_ID), List.of(t.PARTNER_ID, t.RESELLER_ID));
    }

    /** What is skipped is skipped in the index; only the rows of the page are read. */
    @Override
    public Page<StoredOrder> orders(Scope scope, OrderFilter filter, OrderSort sort, PageRequest page) {
        var t = CUSTOMER_ORDER;
        var condition = OrderConditions.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID).and(t.LISTED)
                .and(OrderConditions.of(filter));
        return page(scope, page, () -> filter.isOfCustomersOnly() ? total(scope, OrderSums.Listed.ORDER, filter.customer())
                : count(t, condition), slice -> {
            var order = sorted(newestFirst(sort) != slice.reversed());
            var ids = select(t.ID).from(t).where(condition).and(behind(sort, page)).orderBy(order).offset(slice.offset()).limit(slice.limit());
            return database.dsl().selectFrom(t).where(t.ID.in(ids)).orderBy(order).fetch(row -> rows.order(row, List.of()));
        });
    }

    private static boolean newestFirst(OrderSort sort) {
        return sort == OrderSort.NEWEST_FIRST;
    }

    private static List<OrderField<?>> sorted(boolean newestFirst) {
        var t = CUSTOMER_ORDER;
        return newestFirst ? List.of(t.CREATED_AT.desc(), t.ID.desc()) : List.of(t.CREATED_AT.asc(), t.ID.asc());
    }

    private static Condition behind(OrderSort sort, PageRequest page) {
        var t = CUSTOMER_ORDER;
        var seen = t.as("seen");
        return page.after().<Condition>map(marker -> {
            var last = select(seen.CREATED_AT, seen.ID).from(seen).where(seen.ID.eq(marker));
            return newestFirst(sort) ? row(t.CREATED_AT, t.ID).lt(last) : row(t.CREATED_AT, t.ID).gt(last);
        }).orElse(noCondition());
    }

    private long total(Scope scope, OrderSums.Listed list, Optional<PartyId> customer) {
        return OrderSums.total(database, scope, list, customer);
    }

    private long count(Table<?> table, Condition condition) {
        return database.dsl().selectCount().from(table).where(condition).fetchSingle().value1();
    }

    private <T> Page<T> page(Scope scope, PageRequest page, LongSupplier total, Function<EitherEnd, List<T>> slice) {
        return database.seenBy(scope, () -> !page.counted() ? new Page<>(0, slice.apply(EitherEnd.of(page, 0)))
                : database.reading(() -> {
                    long rows = total.getAsLong();
                    var part = EitherEnd.of(page, rows);
                    return new Page<>(rows, rows == 0 || part.limit() == 0 ? List.of() : part.inOrder(slice.apply(part)));
                }));
    }

    @Override
    public Optional<StoredOrder> order(Scope scope, OrderId id) {
        var t = CUSTOMER_ORDER;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.ID.eq(id.value()))
                .and(OrderConditions.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID))
                .fetchOptional(row -> rows.order(row, List.of())));
    }

    @Override
    public List<StoredOrder> family(Scope scope, OrderId id) {
        var t = CUSTOMER_ORDER;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.ID.eq(id.value()).or(t.COMBINED_ID.eq(id.value())))
                .and(OrderConditions.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID))
                .fetch(row -> rows.order(row, List.of())));
    }

    @Override
    public List<StoredOrder> members(Scope scope, Set<OrderId> combined) {
        var t = CUSTOMER_ORDER;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.COMBINED_ID.in(texts(combined)))
                .and(OrderConditions.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID))
                .orderBy(t.COMBINED_ID, t.ID).fetch(row -> rows.order(row, List.of())));
    }

    @Override
    public Page<OrderLineOf> lines(Scope scope, Set<OrderId> orders, PageRequest page) {
        var t = ORDER_LINE;
        var condition = t.ORDER_ID.in(texts(orders)).and(OrderConditions.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID));
        Function<EitherEnd, List<OrderLineOf>> read = slice -> database.dsl().selectFrom(t).where(condition)
                .orderBy(slice.reversed() ? List.of(t.ORDER_ID.desc(), t.NO.desc()) : List.of(t.ORDER_ID.asc(), t.NO.asc()))
                .offset(slice.offset()).limit(slice.limit())
                .fetch(row -> new OrderLineOf(new OrderId(row.getOrderId()), rows.line(row)));
        if (page.counted() && page.offset() == 0) {
            // Most orders have few lines: what does not fill a page needs no counting.
            var first = database.seenBy(scope, () -> read.apply(EitherEnd.of(page, 0)));
            if (first.size() < page.limit()) {
                return new Page<>(first.size(), first);
            }
        }
        return page(scope, page, () -> count(t, condition), read);
    }

    @Override
    public Page<OrderResource> resources(Scope scope, ResourceFilter filter, PageRequest page) {
        var t = ORDER_RESOURCE;
        var condition = OrderConditions.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID).and(OrderConditions.of(filter));
        return page(scope, page, () -> count(t, condition), slice -> resources(condition, page, slice)).map(Resources.Stored::resource);
    }

    private List<Resources.Stored> resources(Condition condition, PageRequest page, EitherEnd slice) {
        var t = ORDER_RESOURCE;
        var order = slice.reversed() ? t.ID.desc() : t.ID.asc();
        var ids = select(t.ID).from(t).where(condition).and(page.after().<Condition>map(t.ID::gt).orElse(noCondition()))
                .orderBy(order).offset(slice.offset()).limit(slice.limit());
        return database.dsl().selectFrom(t).where(t.ID.in(ids)).orderBy(order).fetch(rows::resource);
    }

    @Override
    public Page<ResourceDetail> details(Scope scope, DetailFilter filter, PageRequest page) {
        var t = ORDER_RESOURCE;
        var sight = OrderConditions.sight(scope, filter);
        var condition = sight.of(t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID).and(OrderConditions.of(filter, scope, sight));
        return page(scope, page, () -> filter.isOfCustomersOnly() ? total(scope, OrderSums.Listed.RESOURCE, filter.customer())
                : count(t, condition), slice -> details(scope, sight, resources(condition, page, slice)));
    }

    private List<ResourceDetail> details(Scope scope, OrderConditions.Sight sight, List<Resources.Stored> found) {
        var ids = found.stream().flatMap(each -> each.resource().order().stream()).collect(Collectors.toSet());
        var orders = ids.isEmpty() ? Map.<OrderId, Order>of() : orders(sight, ids);
        var lines = ids.isEmpty() ? Map.<LineKey, OrderLine>of() : linesOf(sight, found);
        var names = names(scope, sight, found.stream().map(each -> each.resource().customer()).collect(Collectors.toSet()));
        return found.stream().map(each -> new ResourceDetail(each.resource(), each.resource().order().map(orders::get),
                LineKey.of(each.resource()).map(lines::get), each.keeper(),
                Optional.ofNullable(names.get(each.resource().customer())))).toList();
    }

    private record LineKey(String order, String line) {

        static Optional<LineKey> of(OrderResource resource) {
            return resource.order().flatMap(order -> resource.line().map(line -> new LineKey(order.value(), line)));
        }
    }

    private Map<OrderId, Order> orders(OrderConditions.Sight sight, Set<OrderId> ids) {
        var t = CUSTOMER_ORDER;
        return database.dsl().selectFrom(t).where(t.ID.in(texts(ids)))
                .and(sight.of(t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID))
                .fetch(row -> rows.order(row, List.of()).order()).stream().collect(Collectors.toMap(Order::id, order -> order));
    }

    private Map<LineKey, OrderLine> linesOf(OrderConditions.Sight sight, List<Resources.Stored> found) {
        var t = ORDER_LINE;
        var keys = found.stream().flatMap(each -> LineKey.of(each.resource()).stream()).distinct().toList();
        return keys.isEmpty() ? Map.of() : database.dsl().selectFrom(t)
                .where(row(t.ORDER_ID, t.ID).in(keys.stream().map(key -> row(key.order(), key.line())).toList()))
                .and(sight.of(t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID)).fetch().stream()
                .collect(Collectors.toMap(row -> new LineKey(row.getOrderId(), row.getId()), rows::line));
    }

    @Override
    public Map<PartyId, ResourceDetail.Names> names(Scope scope, Set<PartyId> customers) {
        return names(scope, OrderConditions.sight(scope, DetailFilter.none()), customers);
    }

    private Map<PartyId, ResourceDetail.Names> names(Scope scope, OrderConditions.Sight sight, Set<PartyId> customers) {
        return customers.isEmpty() ? Map.of() : database.seenBy(scope, () -> database.dsl().select(PARTY.ID, PARTY.NAME, PARTY.ACCOUNT_NAME)
                .from(PARTY).where(PARTY.ID.in(customers.stream().map(PartyId::value).toList())).and(OrderConditions.known(scope, sight)).fetch()
                .stream().collect(Collectors.toMap(row -> new PartyId(row.value1()),
                        row -> new ResourceDetail.Names(row.value2(), row.value3()))));
    }

    @Override
    public Set<PartyId> leftToPartner(Set<PartyId> customers, Instant now) {
        var t = CUSTOMER_ORDER;
        return database.dsl().selectDistinct(t.CUSTOMER_ID).from(t).where(t.AGENT_OPEN).and(t.PAY_UNTIL.isNull().or(t.PAY_UNTIL.ge(now)))
                .and(t.CUSTOMER_ID.in(customers.stream().map(PartyId::value).toList()))
                .fetch().stream().map(row -> new PartyId(row.value1())).collect(Collectors.toSet());
    }

    @Override
    public boolean anyOverdue(Instant now) {
        var t = CUSTOMER_ORDER;
        return database.dsl().fetchExists(t, condition(t.AGENT_OPEN).and(t.PAY_UNTIL.lt(now)));
    }

    @Override
    public Set<String> servicesOrdered(PartyId customer, Set<OrderId> except) {
        var t = CUSTOMER_ORDER;
        var ordered = t.CUSTOMER_ID.eq(customer.value()).and(t.STATUS.notIn(OrderStatus.PENDING_PAYMENT.name(),
                OrderStatus.PENDING_REVIEW.name(), OrderStatus.CANCELLED.name())).and(t.ID.notIn(texts(except)));
        return Set.copyOf(database.dsl().select(t.SERVICE_KEY).from(t).where(ordered)
                .union(select(ORDER_LINE.SERVICE_KEY).from(ORDER_LINE).join(t).on(t.ID.eq(ORDER_LINE.ORDER_ID)).where(ordered))
                .fetch(t.SERVICE_KEY));
    }

    private static List<String> texts(Set<OrderId> ids) {
        return ids.stream().map(OrderId::value).toList();
    }
}
