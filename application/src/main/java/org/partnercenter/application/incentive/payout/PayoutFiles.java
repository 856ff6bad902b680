package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;
import org.partnercenter.domain.incentive.payout.PayoutOrder;

import java.util.List;
import java.util.Map;

import static org.partnercenter.application.kernel.Column.Type.AMOUNT;
import static org.partnercenter.application.kernel.Column.Type.LIST;
import static org.partnercenter.application.kernel.Column.Type.TEXT;

/** The files of payouts: what partners request, and what the bank tells of its payments. */
final class PayoutFiles {

    private static final FileKind.Title ORDER = new FileKind.Title("payout_order_no", "申付单号");
    private static final FileKind.Title STATUS = new FileKind.Title("status", "状态");
    private static final FileKind.Title PAID = new FileKind.Title("paid_amount", "发放金额");

    private static final FileKind<RequestPayout, PayoutOrder> REQUESTS = new FileKind<>("payout-requests", PayoutOperations.REQUESTED, List.of(
            Column.required("payout_form", "发放方式", TEXT),
            Column.optional("bill_ids", "激励账单ID", LIST)),
            List.of(ORDER, STATUS, PAID), PayoutFiles::result);

    private static final FileKind<ReportPayment, PayoutOrder> PAYMENTS = new FileKind<>("payments", PayoutOperations.REPORT, List.of(
            Column.required("payout_order_no", "申付单号", TEXT),
            Column.required("result", "支付结果", TEXT),
            Column.optional("amount", "金额", AMOUNT),
            Column.optional("bank_reference", "银行流水号", TEXT),
            Column.optional("failure_reason", "失败原因", TEXT)),
            List.of(ORDER, STATUS, PAID), PayoutFiles::result);

    private PayoutFiles() {
    }

    static List<FileKind<?, ?>> kinds() {
        return List.of(REQUESTS, PAYMENTS);
    }

    private static RowResult result(PayoutOrder order) {
        return RowResult.granted(Map.of(ORDER.name(), order.no().value(), STATUS.name(), order.status().name(),
                PAID.name(), PayoutOutcomes.major(order.settlement().paid())));
    }
}
