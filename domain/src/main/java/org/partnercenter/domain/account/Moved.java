package org.partnercenter.domain.account;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Transfer;

import java.util.List;
import java.util.Optional;

/**
 * One movement of money: the accounts after it, and what their records say. Balanced (ACC-13): what leaves one account reaches the
 * other.
 *
 * @param transfer the same for the ledger
 */
public record Moved(AccountMovement movement, Money amount, List<Account> accounts, Transfer transfer, List<AccountEntry> entries) {

    public Moved {
        accounts = List.copyOf(accounts);
        entries = List.copyOf(entries);
    }

    /** Money from outside (ACC-02). */
    public static Moved recharge(Account to, Money amount) {
        var after = to.receiving(amount);
        return new Moved(AccountMovement.RECHARGED, amount, List.of(after),
                AccountMovement.RECHARGED.transfer(AccountMovement.source(), to.owner().account(), amount),
                List.of(AccountEntry.in(after, AccountMovement.RECHARGED, amount, Optional.empty())));
    }

    static Moved between(AccountMovement why, Account from, Account to, Money amount) {
        var given = from.giving(amount);
        var received = to.receiving(amount);
        return new Moved(why, amount, List.of(given, received),
                why.transfer(from.owner().account(), to.owner().account(), amount),
                List.of(AccountEntry.out(given, why, amount, Optional.of(to.owner().holder())),
                        AccountEntry.in(received, why, amount, Optional.of(from.owner().holder()))));
    }

    static Moved spend(Account from, Money amount) {
        var after = from.giving(amount);
        return new Moved(AccountMovement.SPENT, amount, List.of(after), AccountMovement.SPENT.transfer(from.owner().account(),
                AccountMovement.spent(from.owner().holder()), amount),
                List.of(AccountEntry.out(after, AccountMovement.SPENT, amount, Optional.empty())));
    }

    /** @param spender who spent it, whose money it need not be any more */
    static Moved refund(AccountOwner spender, Account to, Money amount) {
        var after = to.receiving(amount);
        var other = Optional.of(spender.holder()).filter(holder -> !holder.equals(to.owner().holder()));
        return new Moved(AccountMovement.REFUNDED, amount, List.of(after),
                AccountMovement.REFUNDED.transfer(AccountMovement.spent(spender.holder()), to.owner().account(), amount),
                List.of(AccountEntry.in(after, AccountMovement.REFUNDED, amount, other)));
    }
}
