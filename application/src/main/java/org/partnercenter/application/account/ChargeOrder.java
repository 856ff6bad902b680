package org.partnercenter.application.account;

import org.partnercenter.domain.account.OrderId;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

/** Holds, spends or refunds money of an account for an order (ACC-12). @param account a resale customer, or a partner */
public record ChargeOrder(PartyId account, OrderId order, Money amount) {

    ChargeKey key() {
        return new ChargeKey(account, order);
    }
}
