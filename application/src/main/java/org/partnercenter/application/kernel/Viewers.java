package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;
import java.util.stream.Stream;

/** The parties a row is visible to, beside the platform. */
public record Viewers(Optional<PartyId> partner, Optional<PartyId> reseller, Optional<PartyId> customer) {

    public static Viewers none() {
        return new Viewers(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Viewers of(PartyId partner, Optional<PartyId> reseller) {
        return new Viewers(Optional.of(partner), reseller, Optional.empty());
    }

    /** The viewers a caller implies: itself, and for a reseller its distributor. */
    public static Viewers ofCaller(Caller caller) {
        return switch (caller.kind()) {
            case PLATFORM -> none();
            case CUSTOMER -> caller.acting().map(Viewers::ofActing).orElse(none()).withCustomer(caller.party());
            case RESELLER -> of(caller.distributor().orElseThrow(), Optional.of(caller.party()));
            case DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY -> of(caller.party(), Optional.empty());
        };
    }

    private static Viewers ofActing(Acting acting) {
        return of(acting.distributor().orElse(acting.partner()), acting.distributor().map(distributor -> acting.partner()));
    }

    /** Whether the party is one of them. */
    public boolean name(PartyId party) {
        return Stream.of(partner, reseller, customer).flatMap(Optional::stream).anyMatch(party::equals);
    }

    /** These, and the others where these name nobody. */
    Viewers or(Viewers others) {
        return new Viewers(partner.or(others::partner), reseller.or(others::reseller), customer.or(others::customer));
    }

    public Viewers withCustomer(PartyId customer) {
        return new Viewers(partner, reseller, Optional.of(customer));
    }
}
