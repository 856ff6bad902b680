package org.partnercenter.application.account;

import org.partnercenter.domain.account.AccountOwner;

/** Two accounts money moves between, whichever way (ACC-06). */
public record AccountPair(String first, String second) {

    public static AccountPair of(AccountOwner one, AccountOwner other) {
        var a = one.account().name();
        var b = other.account().name();
        return a.compareTo(b) < 0 ? new AccountPair(a, b) : new AccountPair(b, a);
    }
}
