package org.partnercenter.application.customer.leave;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Set;

/** Reads what was (ASC-34). */
public interface FormerCustomers {

    /**
     * The spans in which customers were the scope's own until they left or another reseller took them over, the latest end first.
     * A marker is the id of an association.
     */
    Page<Association> former(Scope scope, FormerFilter filter, PageRequest page);

    /**
     * Those of the customers that were the scope's own at some instant of a span of time.
     *
     * @param from  first instant
     * @param until first instant behind it
     */
    Set<PartyId> associatedBetween(Scope scope, Set<PartyId> customers, Instant from, Instant until);
}
