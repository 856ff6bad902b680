package org.partnercenter.application.opportunity;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Set;

/** Tells which accounts are customers' (OPP-11). A question to whoever keeps the parties. */
@FunctionalInterface
public interface CustomerAccounts {

    /** Those of the accounts that are customers'. */
    Set<PartyId> among(Set<PartyId> accounts);
}
