package org.partnercenter.domain.account;

import org.partnercenter.domain.kernel.Money;

import java.util.Objects;
import java.util.Optional;

/**
 * The money of one party (ACC-01). A value; every change answers a new one. Never below zero (ACC-13).
 *
 * @param balance    what is there, what is earmarked included
 * @param earmarked  what orders have set aside of it: from 0 to {@code balance}
 * @param creditLine what the platform allows a partner beyond its money; nothing moves on credit
 * @param version    grows by one with every change; numbers the changes
 */
public record Account(AccountOwner owner, Money balance, Money earmarked, Money creditLine, long version) {

    /** An account after its line of credit was set, and the change if there was one. */
    public record CreditSet(Account account, Optional<AccountEntry> entry) {
    }

    public Account {
        Objects.requireNonNull(owner, "owner");
        if (earmarked.minor() < 0 || balance.isLessThan(earmarked) || creditLine.minor() < 0) {
            throw new IllegalArgumentException("account " + owner + " would hold " + balance + ", " + earmarked + " of it earmarked");
        }
    }

    /** One that nothing has happened to yet. */
    public static Account opened(AccountOwner owner) {
        var nothing = Money.zero(Money.CNY);
        return new Account(owner, nothing, nothing, nothing, 0);
    }

    /** What can leave it: {@code balance} less what is earmarked (ACC-03). */
    public Money free() {
        return balance.minus(earmarked);
    }

    /** The same money under another keeper; only for an account that holds nothing. */
    public Account keptBy(AccountOwner other) {
        if (owner.equals(other)) {
            return this;
        }
        if (!balance.isZero()) {
            throw new IllegalStateException("account " + owner + " holds money of its keeper");
        }
        return new Account(other, balance, earmarked, creditLine, version);
    }

    Account receiving(Money amount) {
        return new Account(owner, balance.plus(amount), earmarked, creditLine, version + 1);
    }

    Account giving(Money amount) {
        return new Account(owner, balance.minus(amount), earmarked, creditLine, version + 1);
    }

    Account earmarking(Money amount) {
        return new Account(owner, balance, earmarked.plus(amount), creditLine, version + 1);
    }

    Account releasing(Money amount) {
        return new Account(owner, balance, earmarked.minus(amount), creditLine, version + 1);
    }

    /** Sets the line of credit. What is set already is no change. */
    public CreditSet creditTo(Money line) {
        if (line.equals(creditLine)) {
            return new CreditSet(this, Optional.empty());
        }
        var after = new Account(owner, balance, earmarked, line, version + 1);
        boolean raised = line.isMoreThan(creditLine);
        var amount = raised ? line.minus(creditLine) : creditLine.minus(line);
        return new CreditSet(after, Optional.of(new AccountEntry(owner, BalanceType.CREDIT, AccountMovement.CREDIT_ADJUSTED,
                raised, amount, line, after.version(), Optional.empty())));
    }
}
