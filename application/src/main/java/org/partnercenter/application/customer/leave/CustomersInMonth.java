package org.partnercenter.application.customer.leave;

import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;
import java.util.Set;

/** Tells who was whose customer when (ASC-34): what was in such a month stays visible to the former partner. */
@FunctionalInterface
public interface CustomersInMonth {

    /** Those of the customers that were the scope's own for any moment of the month, in the site's zone. */
    Set<PartyId> of(Scope scope, Set<PartyId> customers, YearMonth month);
}
