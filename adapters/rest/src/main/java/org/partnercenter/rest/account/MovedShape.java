package org.partnercenter.rest.account;

import org.partnercenter.application.account.MoneyMoved;

import java.math.BigDecimal;

/** One transfer that was made, as our own paths answer it. @param balance what the other side has after it */
record MovedShape(String transferId, String accountId, BigDecimal amount, BigDecimal balance, String currency) {

    /** As the vendor's clients know it when money was given. */
    record Given(String transferId) {
    }

    /** As the vendor's clients know it when money was taken back. */
    record Taken(String transId) {
    }

    static MovedShape of(MoneyMoved moved) {
        return new MovedShape(moved.transfer().value(), moved.receiver().value(), moved.amount().toMajor(), moved.balance().toMajor(),
                moved.amount().currency().getCurrencyCode());
    }
}
