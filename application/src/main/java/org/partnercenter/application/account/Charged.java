package org.partnercenter.application.account;

import org.partnercenter.domain.account.Account;
import org.partnercenter.domain.account.Charge;
import org.partnercenter.domain.account.TransferId;

import java.util.Optional;

/**
 * The money for an order after what happened to it.
 *
 * @param account  the account it left or reached
 * @param transfer the movement; empty where nothing moved
 */
public record Charged(Charge charge, Account account, Optional<TransferId> transfer) {
}
