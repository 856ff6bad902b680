package org.partnercenter.application.customer;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.CustomerRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks customers up. */
public final class BrowseCustomers {

    private static final Operation<SubCustomerFilter, SubCustomer> CUSTOMERS = new Operation<>("customer-list",
            SubCustomerFilter.class, SubCustomer.class, Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR),
            Set.of(PermissionItem.CUSTOMERS_VIEW, PermissionItem.RESELLER_CUSTOMERS_VIEW));
    /** Our own list is for resellers with keys of their own, too. */
    private static final Operation<SubCustomerFilter, SubCustomer> OWN_CUSTOMERS = new Operation<>("partner-customers",
            SubCustomerFilter.class, SubCustomer.class, CustomerOperations.PARTNERS, CUSTOMERS.permissions());
    private static final Operation<PartyId, Association> ASSOCIATION = new Operation<>("association-show",
            PartyId.class, Association.class, Set.of(PartyKind.PLATFORM), Set.of(PermissionItem.ASSOCIATIONS_VIEW));

    /** What is asked here. */
    public static List<Operation<?, ?>> queries() {
        return List.of(CUSTOMERS, OWN_CUSTOMERS, ASSOCIATION);
    }

    private final CustomerQueries queries;
    private final CustomerScopes scopes;
    private final Clocks clocks;

    BrowseCustomers(CustomerQueries queries, CustomerScopes scopes, Clocks clocks) {
        this.queries = queries;
        this.scopes = scopes;
        this.clocks = clocks;
    }

    /**
     * For solution providers and distributors: their own customers.
     *
     * @param reseller for a distributor: that reseller's customers instead; from another caller it means nothing (COM-11)
     */
    public Decision<Page<SubCustomer>> customers(Caller caller, Optional<PartyId> reseller, SubCustomerFilter filter,
                                                 PageRequest page) {
        return list(CUSTOMERS, caller, reseller, filter, page);
    }

    /** The same on our own path, where a distributor sees basic data of its resellers' customers (HIE-06). */
    public Decision<Page<SubCustomer>> ownCustomers(Caller caller, Optional<PartyId> reseller, SubCustomerFilter filter,
                                                    PageRequest page) {
        if (!CustomerScopes.areAResellers(caller, reseller)) {
            return list(OWN_CUSTOMERS, caller, reseller, filter, page);
        }
        var found = list(OWN_CUSTOMERS, caller, reseller, filter, page).map(customers -> customers.map(SubCustomer::basic));
        return filter.label().isEmpty() ? found
                : found.flatMap(customers -> Decision.refused(CustomerScopes.details(reseller)));
    }

    private Decision<Page<SubCustomer>> list(Operation<?, ?> operation, Caller caller, Optional<PartyId> reseller,
                                             SubCustomerFilter filter, PageRequest page) {
        return Decision.unless(operation.refusalsFor(caller), caller).flatMap(open -> scopes.of(caller, reseller))
                .map(scope -> queries.customers(scope, filter, page, clocks.business()));
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
