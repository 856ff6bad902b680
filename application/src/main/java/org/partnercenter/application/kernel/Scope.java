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

    /** The scope in which a caller sees its own rows. */
    static Scope own(Caller caller) {
        return switch (caller.kind()) {
            case PLATFORM -> new Everything();
            case DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY -> new OfPartner(caller.party());
            case RESELLER -> new OfReseller(caller.distributor().orElseThrow(), caller.party());
            case CUSTOMER -> new OfHolder(caller.party());
        };
    }
}
