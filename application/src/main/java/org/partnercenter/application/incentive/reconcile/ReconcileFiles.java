package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;
import org.partnercenter.domain.incentive.reconcile.Freeze;

import java.util.List;
import java.util.Map;

import static org.partnercenter.application.kernel.Column.Type.AMOUNT;
import static org.partnercenter.application.kernel.Column.Type.TEXT;

/** The files reconciliation takes. */
final class ReconcileFiles {

    private static final FileKind.Title BILL = new FileKind.Title("incentive_bill_id", "激励账单ID");
    private static final FileKind.Title PARTNER = new FileKind.Title("partner_id", "伙伴ID");

    private static final FileKind<PutFigures, FiguresPut> FIGURES = new FileKind<>("incentive-figures", ReconcileOperations.FIGURES,
            List.of(
                    Column.required("incentive_bill_id", "激励账单ID", TEXT),
                    Column.required("line", "订单号或业绩明细ID", TEXT),
                    Column.required("amount", "激励金额", AMOUNT)),
            List.of(BILL), put -> RowResult.granted(Map.of(BILL.name(), put.bill().value())));

    private static final FileKind<RecordFreeze, Freeze> FREEZES = new FileKind<>("incentive-freezes", ReconcileOperations.FREEZE,
            List.of(
                    Column.required("partner_id", "伙伴ID", TEXT),
                    Column.required("reason", "冻结原因", TEXT),
                    Column.optional("cycle", "账期", TEXT),
                    Column.optional("order_id", "订单号", TEXT),
                    Column.required("since", "开始日", TEXT),
                    Column.optional("settled_on", "结清日", TEXT)),
            List.of(PARTNER), freeze -> RowResult.granted(Map.of(PARTNER.name(), freeze.partner().value())));

    private static final FileKind<ConfirmPeriod, PeriodConfirmed> CONFIRMATIONS = new FileKind<>("incentive-confirmations",
            ReconcileOperations.CONFIRM, List.of(Column.required("period", "对账期次", TEXT)),
            List.of(new FileKind.Title("bills", "账单数")), confirmed -> RowResult.granted(Map.of("bills", String.valueOf(confirmed.bills().size()))));

    private ReconcileFiles() {
    }

    static List<FileKind<?, ?>> kinds() {
        return List.of(FIGURES, FREEZES, CONFIRMATIONS);
    }
}
