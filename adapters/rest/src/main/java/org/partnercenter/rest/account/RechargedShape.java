package org.partnercenter.rest.account;

import org.partnercenter.application.account.Recharged;

import java.math.BigDecimal;

/** A recharge. @param balance right after it */
record RechargedShape(String transferId, String partnerId, BigDecimal amount, BigDecimal balance, String currency) {

    static RechargedShape of(Recharged recharged) {
        return new RechargedShape(recharged.transfer().value(), recharged.partner().value(), recharged.amount().toMajor(),
                recharged.balance().toMajor(), recharged.amount().currency().getCurrencyCode());
    }
}
