package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Cell;
import org.partnercenter.application.kernel.ExportFilters;
import org.partnercenter.application.kernel.ExportKind.Column;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.payout.PayoutOrder;
import org.partnercenter.domain.incentive.payout.PayoutStatus;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Payout orders as a file. */
final class PayoutExports {

    private final PayoutOrders orders;

    PayoutExports(PayoutOrders orders) {
        this.orders = orders;
    }

    ExportKind<?> kind() {
        return new ExportKind<>(new FileKind.Title("payout-orders", "申付单"), PayoutOperations.PARTNER_ORDERS.callers(),
                PayoutOperations.PARTNER_ORDERS.permissions(), columns(), this::open, order -> order.no().value());
    }

    private static List<Column<PayoutOrder>> columns() {
        return List.of(
                column("payout_order_no", "申付单号", order -> Cell.of(order.no().value())),
                column("payout_form", "发放方式", order -> Cell.of(order.form())),
                column("status", "状态", order -> Cell.of(order.status())),
                column("bills", "账单数", order -> Cell.of((long) order.items().size())),
                column("amount", "含税金额", order -> Cell.of(order.settlement().amount())),
                column("tax_rate", "税率", order -> Cell.of(order.settlement().rate().toString())),
                column("paid_amount", "发放金额", order -> Cell.of(order.settlement().paid())),
                column("requested_by", "申请方式", order -> Cell.of(order.by())),
                column("submitted_at", "提交时间", order -> Cell.of(order.submittedAt())),
                column("paid_at", "发放时间", order -> Cell.of(order.payment().map(PayoutOrder.Payment::at), Cell::of)),
                column("bank_reference", "银行流水号", order -> Cell.of(order.payment().flatMap(PayoutOrder.Payment::reference), Cell::of)),
                column("remark", "备注", order -> Cell.of(order.remark(), Cell::of)));
    }

    private static Column<PayoutOrder> column(String name, String chinese, Function<PayoutOrder, Cell> cell) {
        return new Column<>(name, chinese, cell);
    }

    private Decision<ExportKind.Rows<PayoutOrder>> open(Caller caller, ExportFilters filters, Instant now) {
        var filter = new PayoutFilter(Optional.empty(), filters.code("status", text -> named(PayoutStatus.values(), text)),
                filters.code("payout_form", text -> named(PayoutForm.values(), text)));
        return Decision.granted(page -> orders.list(Scope.own(caller), filter, page));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
