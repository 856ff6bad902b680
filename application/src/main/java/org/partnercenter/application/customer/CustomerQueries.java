package org.partnercenter.application.customer;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads for lists and pages. */
public interface CustomerQueries {

    /**
     * The customers of the scope now, the latest associated first: a partner's own without those of its resellers, or one
     * reseller's. An account manager's are those assigned to it (COM-28).
     * A marker is the id of an association, be it over by now.
     *
     * @param now business time, for what holds of them
     */
    Page<SubCustomer> customers(Scope scope, SubCustomerFilter filter, PageRequest page, Instant now);

    /** Those of the ids that are customers of the scope now. */
    Map<PartyId, SubCustomer> customers(Scope scope, Set<PartyId> ids, Instant now);

    /** All associations of a customer that the scope may see, the latest first, ended ones included. */
    List<Association> history(Scope scope, PartyId customer);
}
