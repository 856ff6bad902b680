package org.partnercenter.application.account;

import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/**
 * Brings money into the account of a first-tier partner (ACC-02).
 *
 * @param transfer by which the recharge is known, for ever; ours if none is given
 */
public record Recharge(PartyId partner, Money amount, Optional<TransferId> transfer, Optional<String> memo) {
}
