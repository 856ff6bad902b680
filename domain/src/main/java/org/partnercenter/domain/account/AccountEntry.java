package org.partnercenter.domain.account;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/**
 * One change of one account, with the balance after it (ACC-09).
 *
 * @param income       whether the balance grew
 * @param amount       by how much it changed, more than zero
 * @param balanceAfter money, or the line of credit
 * @param no           numbers the changes of the account, growing
 * @param other        the party on the other side; empty where money came from outside or was spent
 */
public record AccountEntry(AccountOwner owner, BalanceType balanceType, AccountMovement movement, boolean income, Money amount,
                           Money balanceAfter, long no, Optional<PartyId> other) {

    /** ACC-08: whether it is an adjustment record of the one who gave, took back or got back; for the other side it is none. */
    public boolean isAdjustment() {
        return movement.isAdjustment() && income != (movement == AccountMovement.ALLOCATED);
    }

    static AccountEntry in(Account after, AccountMovement movement, Money amount, Optional<PartyId> from) {
        return new AccountEntry(after.owner(), BalanceType.DEBIT, movement, true, amount, after.balance(), after.version(), from);
    }

    static AccountEntry out(Account after, AccountMovement movement, Money amount, Optional<PartyId> to) {
        return new AccountEntry(after.owner(), BalanceType.DEBIT, movement, false, amount, after.balance(), after.version(), to);
    }
}
