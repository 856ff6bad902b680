package org.partnercenter.domain.account;

import org.partnercenter.domain.kernel.LedgerAccount;
import org.partnercenter.domain.kernel.PartyId;

/** Whose account it is; decides its name in the ledger (ACC-13). Resellers are partners. */
public enum AccountKind {
    PARTNER("partner"),
    CUSTOMER("customer");

    private final String family;

    AccountKind(String family) {
        this.family = family;
    }

    LedgerAccount account(PartyId holder) {
        return LedgerAccount.of(family, holder.value());
    }
}
