package org.partnercenter.application.account;

import org.partnercenter.domain.account.Account;
import org.partnercenter.domain.account.AccountOwner;
import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The accounts. Locks last until the end of the transaction and are taken in the order of ids, so that nobody waits in a circle. */
public interface Accounts {

    /**
     * Locks the accounts, and opens those that there are not yet: an empty account is as good as none. Of one that exists the owner
     * is as stored.
     */
    Map<PartyId, Account> open(Collection<AccountOwner> owners);

    /** Locks those that exist. */
    Map<PartyId, Account> lock(Collection<PartyId> holders);

    /**
     * ACC-06: claims the pairs for the running transaction.
     *
     * @return those that no other transaction has claimed; nobody else can until this one ends
     */
    Set<AccountPair> beginTransfers(Collection<AccountPair> pairs);

    /** @throws IllegalStateException if one was changed by somebody else meanwhile */
    void update(List<Loaded<Account>> accounts);

    void append(List<AccountRecord> records);

    /** Those transfers that were made before, each by one of its sides. */
    Map<TransferId, AccountRecord> transfers(Collection<TransferId> ids);
}
