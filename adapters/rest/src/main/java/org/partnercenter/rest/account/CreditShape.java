package org.partnercenter.rest.account;

import org.partnercenter.application.account.CreditLine;

import java.math.BigDecimal;

/** A line of credit as it is now. */
record CreditShape(String partnerId, BigDecimal creditAmount, String currency) {

    static CreditShape of(CreditLine line) {
        return new CreditShape(line.partner().value(), line.line().toMajor(), line.line().currency().getCurrencyCode());
    }
}
