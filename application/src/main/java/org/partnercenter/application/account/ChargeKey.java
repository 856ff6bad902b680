package org.partnercenter.application.account;

import org.partnercenter.domain.account.OrderId;
import org.partnercenter.domain.kernel.PartyId;

/** An order is charged once to an account. */
public record ChargeKey(PartyId account, OrderId order) {
}
