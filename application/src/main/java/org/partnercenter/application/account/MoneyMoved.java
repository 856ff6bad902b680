package org.partnercenter.application.account;

import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

/** One transfer that was made. @param balance what the receiver, or the one it was taken back from, has after it */
public record MoneyMoved(TransferId transfer, PartyId receiver, Money amount, Money balance) {
}
