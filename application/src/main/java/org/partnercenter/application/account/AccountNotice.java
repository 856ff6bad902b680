package org.partnercenter.application.account;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/**
 * News: something was done to somebody's money by others.
 *
 * @param what     such as {@code MONEY_ALLOCATED}
 * @param other    who did it, or whose money it was before
 * @param transfer empty where nothing moved
 * @param balance  after it
 */
public record AccountNotice(String what, PartyId holder, Optional<PartyId> other, Optional<String> transfer, Money amount,
                            Money balance) {
}
