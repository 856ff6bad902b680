package org.partnercenter.rest.incentive.payout;

import org.partnercenter.application.incentive.payout.ReportPayment;
import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.incentive.payout.PayoutOrder;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the bank tells of a payment; on our paths the path names the order.
 *
 * @param result {@code SUCCEEDED} (成功) with amount and reference, or {@code FAILED} (失败) with the reason
 */
record ReportBody(String payoutOrderNo, String result, BigDecimal amount, String bankReference, String failureReason) {

    private static final Map<String, Boolean> RESULTS = Map.of("SUCCEEDED", true, "成功", true, "FAILED", false, "失败", false);

    Supplier<ReportPayment> command(Input in) {
        var no = in.field("payout_order_no", payoutOrderNo).required().id();
        var succeeded = in.field("result", result).required().code(text -> Optional.ofNullable(RESULTS.get(text)));
        if (succeeded.orElse(true)) {
            var money = succeeded.flatMap(known -> in.amount("amount", amount, Wire.LARGEST_AMOUNT));
            var reference = succeeded.flatMap(known -> in.field("bank_reference", bankReference).required().id(PayoutOrder.Payment.MAX_REFERENCE));
            return () -> new ReportPayment(new PayoutOrderNo(no.orElseThrow()), new ReportPayment.Transferred(money.orElseThrow(),
                    reference.orElseThrow()));
        }
        var why = in.field("failure_reason", failureReason).required().text(PayoutOrder.MAX_REMARK);
        return () -> new ReportPayment(new PayoutOrderNo(no.orElseThrow()), new ReportPayment.NotTransferred(why.orElseThrow()));
    }
}
