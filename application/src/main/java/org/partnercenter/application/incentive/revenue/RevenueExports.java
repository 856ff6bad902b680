package org.partnercenter.application.incentive.revenue;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Cell;
import org.partnercenter.application.kernel.ExportFilters;
import org.partnercenter.application.kernel.ExportKind.Column;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.RevenueStatus;
import org.partnercenter.domain.incentive.revenue.RevenueLine;
import org.partnercenter.domain.incentive.revenue.RevenueOrderType;
import org.partnercenter.domain.incentive.revenue.RevenueStatement;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Statements and lines of revenue as files; names of customers are masked. */
final class RevenueExports {

    private static final String PARTNER = "partner_id";
    private static final String MONTH = "month";

    private final BrowseRevenue browse;

    RevenueExports(BrowseRevenue browse) {
        this.browse = browse;
    }

    List<ExportKind<?>> kinds() {
        return List.of(
                new ExportKind<>(new FileKind.Title("revenues", "业绩汇总"), RevenueOperations.EXPORTS.callers(),
                        RevenueOperations.EXPORTS.permissions(), statementColumns(), this::statements, statement -> statement.id().value()),
                new ExportKind<>(new FileKind.Title("revenue-lines", "业绩明细"), RevenueOperations.EXPORTS.callers(),
                        RevenueOperations.EXPORTS.permissions(), lineColumns(), this::lines, each -> each.line().id().value()));
    }

    private List<Column<RevenueStatement>> statementColumns() {
        return List.of(
                new Column<>("revenue_id", "业绩ID", row -> Cell.of(row.id().value())),
                new Column<>(PARTNER, "伙伴ID", row -> Cell.of(row.partner())),
                new Column<>(MONTH, "月份", row -> Cell.of(row.month().toString())),
                new Column<>("status", "状态", row -> Cell.of(row.status(browse.current()))),
                new Column<>("total_amount", "业绩总额", row -> Cell.of(row.total())),
                new Column<>("eligible_amount", "可计激励业绩", row -> Cell.of(row.eligible())),
                new Column<>("line_count", "明细数", row -> Cell.of(row.lines())),
                new Column<>("final_time", "定稿时间", row -> Cell.of(row.finalAt(), Cell::of)));
    }

    private static List<Column<ListedLine>> lineColumns() {
        return List.of(
                ofLine("revenue_line_id", "业绩明细ID", line -> Cell.of(line.id().value())),
                ofLine(PARTNER, "伙伴ID", line -> Cell.of(line.partner())),
                ofLine(MONTH, "月份", line -> Cell.of(line.month().toString())),
                ofLine("order_id", "订单号", line -> Cell.of(line.source().what().orderId(), Cell::of)),
                column("customer_name", "客户名称", row -> Cell.of(row.names().map(names -> PersonalColumn.NAME.masked(names.name())), Cell::of)),
                column("customer_account_name", "客户账号名", row -> Cell.of(row.names().map(names ->
                        PersonalColumn.ACCOUNT_NAME.masked(names.account())), Cell::of)),
                ofLine("customer_id", "客户ID", line -> Cell.of(line.source().customer())),
                column("account_manager_id", "客户经理", row -> Cell.of(row.manager(), Cell::of)),
                ofLine("indirect_partner_id", "云经销商ID", line -> Cell.of(line.source().keeper().reseller(), Cell::of)),
                ofLine("service_type_code", "产品类型", line -> Cell.of(line.source().what().serviceType())),
                ofLine("order_type", "订单类型", line -> Cell.of(line.source().what().orderType())),
                ofLine("billing_mode", "计费模式", line -> Cell.of(line.source().what().billingMode())),
                ofLine("association_type", "关联类型", line -> Cell.of(line.source().keeper().type())),
                ofLine("revenue_time", "消费时间", line -> Cell.of(line.source().at())),
                ofLine("expenditure", "消费金额", line -> new Cell.Number(line.source().expenditure().payable().toDecimal())),
                ofLine("revenue_amount", "业绩金额", line -> Cell.of(line.revenue())),
                ofLine("eligible_amount", "可计激励业绩", line -> Cell.of(line.eligible())),
                ofLine("adjustment", "是否调整", line -> Cell.of(line.isAdjustment() ? 1 : 0)),
                ofLine("zero_reason", "业绩为零的原因", line -> Cell.of(line.explained().zero(), Cell::of)));
    }

    private static Column<ListedLine> column(String name, String chinese, Function<ListedLine, Cell> cell) {
        return new Column<>(name, chinese, cell);
    }

    private static Column<ListedLine> ofLine(String name, String chinese, Function<RevenueLine, Cell> cell) {
        return new Column<>(name, chinese, row -> cell.apply(row.line()));
    }

    private Decision<ExportKind.Rows<RevenueStatement>> statements(Caller caller, ExportFilters filters, Instant now) {
        var filter = new RevenueFilter(partner(caller, filters), filters.code("month_begin", RevenueExports::month),
                filters.code("month_end", RevenueExports::month), filters.code("status", code -> named(RevenueStatus.values(), code)));
        return Decision.granted(page -> browse.statements(caller, filter, page).orThrow());
    }

    private Decision<ExportKind.Rows<ListedLine>> lines(Caller caller, ExportFilters filters, Instant now) {
        var month = filters.code(MONTH, RevenueExports::month);
        var partner = caller.is(PartyKind.PLATFORM) ? partner(caller, filters) : Optional.of(caller.party());
        var filter = new LineFilter(filters.id("order_id"), filters.party("customer_id"), filters.id("account_manager_id"),
                filters.party("indirect_partner_id"), filters.id("service_type_code"),
                filters.code("order_type", code -> named(RevenueOrderType.values(), code)),
                filters.code("billing_mode", code -> named(BillingMode.values(), code)),
                filters.code("association_type", AssociationType::ofCode), filters.instant("revenue_time_begin"),
                filters.instant("revenue_time_end"));
        if (month.isEmpty() || partner.isEmpty()) {
            return Decision.refused(CommonRefusal.FIELD_MISSING.refusal("field", "filters." + (month.isEmpty() ? MONTH : PARTNER)));
        }
        return browse.statementOf(caller, partner.get(), month.get()).map(statement -> page -> browse.linesOf(caller, statement, filter, page));
    }

    /** A partner has no others to choose among. */
    private static Optional<PartyId> partner(Caller caller, ExportFilters filters) {
        return caller.is(PartyKind.PLATFORM) ? filters.party(PARTNER) : Optional.empty();
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text)).filter(month -> month.toString().equals(text));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
