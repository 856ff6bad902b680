package org.partnercenter.application.customer;

import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.CustomerRefusal;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks customers up. */
public final class BrowseCustomers {

    private static final Operation<SubCustomerFilter, SubCustomer> CUSTOMERS = new Operation<>("customer-list",
            SubCustomerFilter.class, SubCustomer.class, Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR),
            Set.of(PermissionItem.CUSTOMERS_VIEW, PermissionItem.RESELLER_CUSTOMERS_VIEW));
    private static final Operation<PartyId, Association> ASSOCIATION = new Operation<>("association-show",
            PartyId.class, Association.class, Set.of(PartyKind.PLATFORM), Set.of(PermissionItem.ASSOCIATIONS_VIEW));

    /** What is asked here. */
    public static List<Operation<?, ?>> queries() {
        return List.of(CUSTOMERS, ASSOCIATION);
    }

    private final CustomerQueries queries;
    private final KnownParties parties;
    private final Clocks clocks;

    BrowseCustomers(CustomerQueries queries, KnownParties parties, Clocks clocks) {
        this.queries = queries;
        this.parties = parties;
        this.clocks = clocks;
    }

    /**
     * For solution providers and distributors: their own customers.
     *
     * @param reseller for a distributor: that reseller's customers instead; from another caller it means nothing (COM-11)
     */
    public Decision<Page<SubCustomer>> customers(Caller caller, Optional<PartyId> reseller, SubCustomerFilter filter,
                                                 PageRequest page) {
        var refusals = CUSTOMERS.refusalsFor(caller);
        if (!refusals.isEmpty()) {
            return Decision.refused(refusals);
        }
        var asked = reseller.filter(id -> caller.is(PartyKind.DISTRIBUTOR));
        if (asked.filter(id -> !isOwn(caller, id)).isPresent()) {
            return Decision.refused(CommonRefusal.RESELLER_NOT_YOURS.refusal("indirect_partner_id", asked.get()));
        }
        var scope = asked.map(id -> Scope.narrowed(new Scope.OfReseller(caller.party(), id), caller))
                .orElseGet(() -> Scope.own(caller));
        return Decision.granted(queries.customers(scope, filter, page, clocks.business()));
    }

    private boolean isOwn(Caller distributor, PartyId reseller) {
        var known = parties.of(Set.of(reseller)).get(reseller);
        return known != null && known.isResellerOf(distributor.party());
    }

    /** For the platform: what a customer has and had, the latest first. Refused where it never had anything. */
    public Decision<List<Association>> history(Caller caller, PartyId customer) {
        var refusals = ASSOCIATION.refusalsFor(caller);
        if (!refusals.isEmpty()) {
            return Decision.refused(refusals);
        }
        var history = queries.history(Scope.own(caller), customer);
        return history.isEmpty()
                ? Decision.refused(CustomerRefusal.NOT_ASSOCIATED.refusal("customer_id", customer))
                : Decision.granted(history);
    }
}
