package org.partnercenter.application.account;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Set;

/** Asks which of these resellers manage the budgets of their customers themselves (HIE-07). */
@FunctionalInterface
public interface BudgetKeepers {

    Set<PartyId> among(Set<PartyId> resellers);
}
