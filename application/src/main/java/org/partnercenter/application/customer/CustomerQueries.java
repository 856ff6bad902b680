package org.partnercenter.application.customer;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;

/** Reads for lists and pages. */
public interface CustomerQueries {

    /**
     * The customers of the scope now, the latest associated first: a partner's own without those of its resellers, or one
     * reseller's. An account manager's are those assigned to it (COM-28).
     *
     * @param now business time, for what holds of them
     */
    Page<SubCustomer> customers(Scope scope, SubCustomerFilter filter, PageRequest page, Instant now);

    /** All associations of a customer that the scope may see, the latest first, ended ones included. */
    List<Association> history(Scope scope, PartyId customer);
}
