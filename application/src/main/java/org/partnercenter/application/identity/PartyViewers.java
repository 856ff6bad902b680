package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Optional;

/** Who may see what happens to a party: itself, and for a reseller its distributor. */
public final class PartyViewers {

    private PartyViewers() {
    }

    public static Viewers of(PartyId party, PartyKind kind, Optional<PartyId> distributor) {
        return switch (kind) {
            case PLATFORM -> Viewers.none();
            case CUSTOMER -> Viewers.none().withCustomer(party);
            case RESELLER -> distributor.map(above -> Viewers.of(above, Optional.of(party))).orElse(Viewers.none());
            case DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY -> Viewers.of(party, Optional.empty());
        };
    }
}
