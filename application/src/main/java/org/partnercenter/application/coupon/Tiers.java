package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds tiers, asking for resellers only where one is named. */
final class Tiers {

    private final ResellerStandings resellers;

    Tiers(ResellerStandings resellers) {
        this.resellers = resellers;
    }

    Decision<Tier> of(Caller caller, Optional<PartyId> indirectPartner, Instant now) {
        return Tier.of(caller, indirectPartner, standings(Tier.toLookUp(caller, indirectPartner), now));
    }

    Map<PartyId, ResellerStandings.Standing> standings(Set<PartyId> parties, Instant now) {
        return parties.isEmpty() ? Map.of() : resellers.of(parties, now);
    }
}
