package org.partnercenter.application.account;

import org.partnercenter.domain.account.OrderId;
import org.partnercenter.domain.kernel.PartyId;

/** Sets free what is held for an order. */
public record ReleaseCharge(PartyId account, OrderId order) {

    ChargeKey key() {
        return new ChargeKey(account, order);
    }
}
