package org.partnercenter.application.account;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.account.Account;
import org.partnercenter.domain.account.Charge;
import org.partnercenter.domain.account.ChargeId;
import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads accounts for lists; newest first. What is outside the scope does not exist. */
public interface AccountReads {

    /** Those that there are. */
    Map<PartyId, Account> accounts(Scope scope, Set<PartyId> holders);

    Page<AccountRecord> changes(Scope scope, PartyId account, ChangeFilter filter, PageRequest page);

    /** ACC-08: what the account gave, took back and got returned; not what was given to it. */
    Page<AccountRecord> adjustments(Scope scope, PartyId account, AdjustmentFilter filter, PageRequest page);

    /** The sides of a transfer that the scope sees, the giver's first. */
    List<AccountRecord> transfer(Scope scope, TransferId id);

    Page<Charge> charges(Scope scope, ChargeFilter filter, PageRequest page);

    Optional<Charge> charge(Scope scope, ChargeId id);

    /** What happened to it, oldest first; at most {@code limit}. */
    List<ChargeStep> timeline(Scope scope, ChargeId id, int limit);
}
