package org.partnercenter.application.account;

import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

/** A recharge, made now or before. @param balance right after it */
public record Recharged(TransferId transfer, PartyId partner, Money amount, Money balance) {
}
