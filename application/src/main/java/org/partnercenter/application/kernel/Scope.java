package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.PartyId;

/** The rows a caller may see. An argument of every query port, so that forgetting it does not compile. */
public sealed interface Scope {

    /** Everything: the platform. */
    record Everything() implements Scope {
    }

    /** A first-tier partner's own rows, without those of its resellers. */
    record OfPartner(PartyId partner) implements Scope {
    }

    /** The rows of one reseller. */
    record OfReseller(PartyId distributor, PartyId reseller) implements Scope {
    }

    /** What a party holds itself, as a customer does. */
    record OfHolder(PartyId holder) implements Scope {
    }

    /**
     * What an account manager sees (COM-28): of the rows of that scope those of the customers assigned to it. Where rows are of no one
     * customer, nothing.
     *
     * @param manager the operator
     */
    record OfAccountManager(Scope of, String manager) implements Scope {
    }

    /** The same rows, as far as the caller may see them: an account manager its own customers' only. */
    static Scope narrowed(Scope scope, Caller caller) {
        return caller.permissions().isOwnCustomersOnly()
                ? new OfAccountManager(scope, caller.operator().orElseThrow()) : scope;
    }

    /** The scope in which a caller sees its own rows. */
    static Scope own(Caller caller) {
        return narrowed(ofParty(caller), caller);
    }

    private static Scope ofParty(Caller caller) {
        return switch (caller.kind()) {
            case PLATFORM -> new Everything();
            case DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY -> new OfPartner(caller.party());
            case RESELLER -> new OfReseller(caller.distributor().orElseThrow(), caller.party());
            case CUSTOMER -> new OfHolder(caller.party());
        };
    }
}
