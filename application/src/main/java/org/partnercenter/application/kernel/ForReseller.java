package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** COM-11: only a distributor can act or ask for a reseller, and only for one of its own; from others the id is ignored. */
public final class ForReseller {

    private ForReseller() {
    }

    /** The reseller that counts, whoever's it is. */
    public static Optional<PartyId> named(Caller caller, Optional<PartyId> indirectPartner) {
        return indirectPartner.filter(id -> caller.is(PartyKind.DISTRIBUTOR));
    }

    /** The reseller acted for, if any, asked for now. */
    public static Decision<Optional<PartyId>> of(Caller caller, Optional<PartyId> indirectPartner, DistributorsOf distributors, Instant now) {
        return of(caller, indirectPartner, named(caller, indirectPartner).map(id -> distributors.of(Set.of(id), now)).orElse(Map.of()));
    }

    /** The reseller acted for, if any. @param distributors of all that are {@link #named} in a batch */
    public static Decision<Optional<PartyId>> of(Caller caller, Optional<PartyId> indirectPartner, Map<PartyId, PartyId> distributors) {
        var reseller = named(caller, indirectPartner);
        return reseller.filter(id -> !caller.party().equals(distributors.get(id))).<Decision<Optional<PartyId>>>map(foreign ->
                Decision.refused(CommonRefusal.RESELLER_NOT_YOURS.refusal("indirect_partner_id", foreign)))
                .orElseGet(() -> Decision.granted(reseller));
    }
}
