package org.partnercenter.application.order;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Cell;
import org.partnercenter.application.kernel.ExportFilters;
import org.partnercenter.application.kernel.ExportKind.Column;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderLine;
import org.partnercenter.domain.order.OrderSort;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.domain.order.OrderType;
import org.partnercenter.domain.order.OrderWindow;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Orders as a file, by their time, and resource details, by expiry of their lines or by the time of their orders, each by the filters of its
 * list (ORD-14), with names masked (ORD-15).
 */
final class OrderExports {

    private final OrderReads reads;
    private final OrderScopes scopes;

    OrderExports(OrderReads reads, OrderScopes scopes) {
        this.reads = reads;
        this.scopes = scopes;
    }

    /** @param names of the customer, while it is the reader's to see */
    private record OrderRow(StoredOrder stored, Optional<ResourceDetail.Names> names) {

        Order order() {
            return stored.order();
        }

        @Override
        public String toString() {
            return "OrderRow[" + order().id() + "]";
        }
    }

    ExportKind<?> orders() {
        return new ExportKind<>(new FileKind.Title("orders", "客户订单"), OrderOperations.SCREENS.callers(),
                OrderOperations.SCREENS.permissions(), orderColumns(), this::openOrders, row -> row.order().id().value());
    }

    private static List<Column<OrderRow>> orderColumns() {
        return List.of(
                new Column<>("customer_name", "客户名称", row -> Cell.of(row.names().map(names -> PersonalColumn.NAME.masked(names.name())), Cell::of)),
                new Column<>("customer_account_name", "客户账号名", row -> Cell.of(row.names().map(names ->
                        PersonalColumn.ACCOUNT_NAME.masked(names.accountName())), Cell::of)),
                new Column<>("customer_id", "客户ID", row -> Cell.of(row.order().customer())),
                new Column<>("indirect_partner_id", "云经销商ID", row -> Cell.of(row.stored().keeper().flatMap(KeepersAt.Keeper::reseller), Cell::of)),
                new Column<>("order_id", "订单号", row -> Cell.of(row.order().id().value())),
                new Column<>("combined_order_id", "组合订单号", row -> Cell.of(row.order().combined(), id -> Cell.of(id.value()))),
                new Column<>("service_type_code", "产品类型", row -> Cell.of(row.order().terms().service().code())),
                new Column<>("order_type", "订单类型", row -> Cell.of(row.order().terms().type())),
                new Column<>("status", "订单状态", row -> Cell.of(row.order().status())),
                new Column<>("association_type", "关联类型", row -> Cell.of(row.stored().keeper(), keeper -> Cell.of(keeper.type()))),
                new Column<>("official_amount", "官网价", row -> Cell.of(row.order().shownPrice().official())),
                new Column<>("amount_after_discount", "优惠后金额", row -> Cell.of(row.order().shownPrice().afterDiscount())),
                new Column<>("currency", "币种", row -> Cell.of(row.order().price().official().currency().getCurrencyCode())),
                new Column<>("create_time", "下单时间", row -> Cell.of(row.order().times().created())),
                new Column<>("payment_time", "支付时间", row -> Cell.of(row.order().paidAt(), Cell::of)));
    }

    private Decision<ExportKind.Rows<OrderRow>> openOrders(Caller caller, ExportFilters filters, Instant now) {
        var filter = new OrderFilter(filters.id("order_id").map(OrderExports::key), filters.party("customer_id"), range(filters, "create_time"),
                range(filters, "payment_time"), filters.id("service_type_code").map(OrderExports::key),
                filters.code("status", code -> number(code).flatMap(OrderStatus::ofCode).filter(OrderStatus::isFilter)),
                filters.code("order_type", code -> number(code).flatMap(OrderType::ofCode)));
        return scopes.of(caller, filters.party("indirect_partner_id"), now).map(scope -> page -> {
            var found = reads.orders(scope, filter, OrderSort.NEWEST_FIRST, page);
            var customers = found.items().stream().map(stored -> stored.order().customer()).collect(Collectors.toSet());
            var names = customers.isEmpty() ? Map.<PartyId, ResourceDetail.Names>of() : reads.names(scope, customers);
            return found.map(stored -> new OrderRow(stored, Optional.ofNullable(names.get(stored.order().customer()))));
        });
    }

    ExportKind<?> resources() {
        return new ExportKind<>(new FileKind.Title("order-resources", "订单资源明细"), OrderOperations.SCREENS.callers(),
                OrderOperations.SCREENS.permissions(), columns(), this::open, detail -> detail.resource().id());
    }

    private static List<Column<ResourceDetail>> columns() {
        return List.of(
                column("customer_name", "客户名称", row -> Cell.of(row.names().map(names -> PersonalColumn.NAME.masked(names.name())), Cell::of)),
                column("customer_account_name", "客户账号名", row -> Cell.of(row.names().map(names ->
                        PersonalColumn.ACCOUNT_NAME.masked(names.accountName())), Cell::of)),
                column("customer_id", "客户ID", row -> Cell.of(row.resource().customer())),
                column("indirect_partner_id", "云经销商ID", row -> Cell.of(row.keeper().flatMap(KeepersAt.Keeper::reseller), Cell::of)),
                column("order_id", "订单号", row -> Cell.of(row.resource().order(), id -> Cell.of(id.value()))),
                column("order_line_item_id", "订单行ID", row -> Cell.of(row.resource().line(), Cell::of)),
                column("resource_id", "资源ID", row -> Cell.of(row.resource().thing().resourceId())),
                column("service_type_code", "产品类型", row -> Cell.of(row.resource().service().code())),
                column("product_spec_desc", "规格", row -> Cell.of(row.resource().thing().spec(), Cell::of)),
                column("region_code", "区域", row -> Cell.of(row.resource().thing().region(), Cell::of)),
                column("order_type", "订单类型", row -> Cell.of(row.order(), order -> Cell.of(order.terms().type()))),
                column("order_status", "订单状态", row -> Cell.of(row.order(), order -> Cell.of(order.status()))),
                column("association_type", "关联类型", row -> Cell.of(row.keeper(), keeper -> Cell.of(keeper.type()))),
                ofLine("quantity", "数量", line -> Cell.of(line.quantity(), quantity -> Cell.of((long) quantity))),
                ofLine("period_num", "周期数", line -> Cell.of(line.period().number(), number -> Cell.of((long) number))),
                ofLine("period_type", "周期类型", line -> Cell.of(line.period().type(), Cell::of)),
                ofLine("effective_time", "生效时间", line -> Cell.of(line.effective(), Cell::of)),
                ofLine("expire_time", "到期时间", line -> Cell.of(line.expire(), Cell::of)),
                column("renewed", "是否续费", row -> Cell.of(row.resource().renewed() ? 1 : 0)),
                ofLine("official_amount", "官网价", line -> Cell.of(line.price().official())),
                ofLine("amount_after_discount", "优惠后金额", line -> Cell.of(line.price().afterDiscount())),
                column("create_time", "下单时间", row -> Cell.of(row.order(), order -> Cell.of(order.times().created()))),
                column("payment_time", "支付时间", row -> Cell.of(row.order().flatMap(Order::paidAt), Cell::of)));
    }

    private static Column<ResourceDetail> column(String name, String chinese, Function<ResourceDetail, Cell> cell) {
        return new Column<>(name, chinese, cell);
    }

    private static Column<ResourceDetail> ofLine(String name, String chinese, Function<OrderLine, Cell> cell) {
        return new Column<>(name, chinese, row -> Cell.of(row.line(), cell));
    }

    private Decision<ExportKind.Rows<ResourceDetail>> open(Caller caller, ExportFilters filters, Instant now) {
        var filter = new DetailFilter(range(filters, "expire_time"), range(filters, "create_time"), filters.party("customer_id"),
                Optional.empty(), Optional.empty(), filters.id("order_id").map(OrderExports::key),
                filters.id("service_type_code").map(OrderExports::key),
                filters.code("order_type", code -> number(code).flatMap(OrderType::ofCode)),
                filters.code("association_type", AssociationType::ofCode),
                filters.code("renewed", code -> number(code).map(value -> value == 1)),
                filters.code("status", code -> number(code).flatMap(OrderStatus::ofCode)));
        return scopes.of(caller, filters.party("indirect_partner_id"), now)
                .map(scope -> page -> reads.details(scope, filter, page));
    }

    private static OrderWindow range(ExportFilters filters, String name) {
        return new OrderWindow(filters.instant(name + "_begin"), filters.instant(name + "_end"));
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Optional<Integer> number(String code) {
        return code.matches("[0-9]{1,2}") ? Optional.of(Integer.valueOf(code)) : Optional.empty();
    }
}
