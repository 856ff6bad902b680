package org.partnercenter.application.incentive.bill;

import org.partnercenter.application.incentive.BillFilter;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Cell;
import org.partnercenter.application.kernel.ExportFilters;
import org.partnercenter.application.kernel.ExportKind.Column;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.IncentiveRefusal;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.calculation.IncentiveLine;
import org.partnercenter.domain.incentive.calculation.LineReason;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Incentive bills and the lines of one bill as files (INC-12). */
final class BillExports {

    private static final Set<PartyKind> CALLERS = Set.of(PartyKind.PLATFORM, PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR);
    private static final Set<PermissionItem> READERS = Set.of(PermissionItem.INCENTIVES_VIEW, PermissionItem.INCENTIVES_MANAGE);

    private final BillPorts ports;

    BillExports(BillPorts ports) {
        this.ports = ports;
    }

    ExportKind<IncentiveBill> bills() {
        return new ExportKind<>(new FileKind.Title("incentive-bills", "激励账单"), CALLERS, READERS, List.of(
                new Column<>("incentive_bill_id", "激励账单ID", bill -> Cell.of(bill.id().value())),
                new Column<>("partner_id", "伙伴ID", bill -> Cell.of(bill.key().partner())),
                new Column<>("period", "对账期次", bill -> Cell.of(bill.key().period().key())),
                new Column<>("incentive", "激励", bill -> Cell.of(bill.key().incentive())),
                new Column<>("association_type", "关联类型", bill -> Cell.of(bill.key().associationType())),
                new Column<>("amount", "金额", bill -> Cell.of(bill.amount())),
                new Column<>("currency", "币种", bill -> Cell.of(bill.amount().currency().getCurrencyCode())),
                new Column<>("status", "状态", bill -> Cell.of(bill.status())),
                new Column<>("lines", "明细数", bill -> Cell.of(bill.lines())),
                new Column<>("deadline", "对账截止时间", bill -> Cell.of(bill.deadline(), until -> Cell.of(until.at())))),
                this::openBills, bill -> bill.id().value());
    }

    private Decision<ExportKind.Rows<IncentiveBill>> openBills(Caller caller, ExportFilters filters, Instant now) {
        var partner = caller.is(PartyKind.PLATFORM) ? filters.party("partner_id") : Optional.<PartyId>empty();
        var filter = new BillFilter(partner, filters.code("period", ReconciliationPeriod::parse), filters.id("incentive"),
                filters.code("association_type", AssociationType::ofCode), filters.code("status", text -> one(IncentiveBillStatus.values(), text)));
        return Decision.granted(page -> ports.stores().bills().list(Scope.own(caller), filter, page).map(bill -> bill.at(now)));
    }

    ExportKind<IncentiveLine> lines() {
        return new ExportKind<>(new FileKind.Title("incentive-lines", "激励明细"), CALLERS, READERS, List.of(
                new Column<>("line_id", "业绩明细ID", row -> Cell.of(row.line().id().value())),
                new Column<>("month", "月份", row -> Cell.of(row.line().month().toString())),
                new Column<>("order_id", "订单号", row -> Cell.of(row.line().orderId(), Cell::of)),
                new Column<>("customer_id", "客户ID", row -> Cell.of(row.line().customer())),
                new Column<>("indirect_partner_id", "云经销商ID", row -> Cell.of(row.line().reseller(), Cell::of)),
                new Column<>("service_type", "产品类型", row -> Cell.of(row.line().serviceType())),
                new Column<>("association_type", "关联类型", row -> Cell.of(row.line().associationType())),
                new Column<>("billing_mode", "计费模式", row -> Cell.of(row.line().billingMode().name())),
                new Column<>("takes_back", "冲减的明细ID", row -> Cell.of(row.line().takesBack(), id -> Cell.of(id.value()))),
                new Column<>("revenue", "业绩", row -> Cell.of(row.line().revenue())),
                new Column<>("product_policy", "产品政策", row -> Cell.of(row.product().code())),
                new Column<>("reason", "原因", row -> Cell.of(row.reason())),
                new Column<>("rate", "费率", row -> new Cell.Number(row.rate().value().stripTrailingZeros())),
                new Column<>("amount", "激励", row -> Cell.of(row.amount()))),
                this::openLines, row -> row.line().id().value());
    }

    private Decision<ExportKind.Rows<IncentiveLine>> openLines(Caller caller, ExportFilters filters, Instant now) {
        var id = filters.id("incentive_bill_id").map(IncentiveBillId::new);
        var filter = new LineFilter(filters.party("customer_id"), filters.party("indirect_partner_id"), filters.id("order_id"),
                filters.id("service_type"), filters.code("reason", text -> one(LineReason.values(), text)),
                filters.code("billing_mode", text -> one(BillingMode.values(), text)), Optional.empty(), Optional.empty());
        if (id.isEmpty()) {
            return Decision.refused(CommonRefusal.FIELD_MISSING.refusal("field", "filters.incentive_bill_id"));
        }
        var scope = Scope.own(caller);
        return ports.stores().bills().find(scope, id.get()).map(bill -> ports.stores().calculations().of(Set.of(bill.id())).get(bill.id()))
                .map(calculation -> Decision.<ExportKind.Rows<IncentiveLine>>granted(page ->
                        ports.stores().calculations().lines(scope, calculation.id(), filter, page)))
                .orElseGet(() -> Decision.refused(IncentiveRefusal.INCENTIVE_BILL_UNKNOWN.refusal("incentive_bill_id", id.get())));
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, String code) {
        return Arrays.stream(values).filter(each -> each.name().equals(code)).findFirst();
    }
}
