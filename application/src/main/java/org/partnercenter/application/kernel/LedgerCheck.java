package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.Set;

/** Adds the ledger up, and compares it with the balances that are stored beside it. */
@FunctionalInterface
public interface LedgerCheck {

    Operation<Void, LedgerReport> OPERATION = new Operation<>("ledger-verification", Void.class, LedgerReport.class,
            Set.of(PartyKind.PLATFORM), Set.of(PermissionItem.LEDGER_VERIFY));

    /** One consistent view of all movements committed so far. */
    LedgerReport verify();
}
