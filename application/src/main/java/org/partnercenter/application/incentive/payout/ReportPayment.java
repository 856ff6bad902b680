package org.partnercenter.application.incentive.payout;

import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.kernel.Money;

import java.util.Objects;

/** What a bank tells of the payment of an order. */
public record ReportPayment(PayoutOrderNo order, Result result) {

    /** How it went. */
    public sealed interface Result {
    }

    /** The money went out. @param reference the bank's, 1 to 64 characters */
    public record Transferred(Money amount, String reference) implements Result {
    }

    /** It did not. @param why 1 to 500 characters */
    public record NotTransferred(String why) implements Result {
    }

    public ReportPayment {
        Objects.requireNonNull(result, "result");
    }
}
