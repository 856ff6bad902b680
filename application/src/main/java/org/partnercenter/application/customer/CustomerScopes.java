package org.partnercenter.application.customer;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.reseller.ResellerRefusal;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;

import java.util.Optional;
import java.util.Set;

/** Finds out whose customers a caller looks at: its own, or those of a reseller of its own (COM-11). */
final class CustomerScopes {

    private final KnownParties parties;

    CustomerScopes(KnownParties parties) {
        this.parties = parties;
    }

    /** @param reseller for a distributor; from another caller it means nothing */
    Decision<Scope> of(Caller caller, Optional<PartyId> reseller) {
        var asked = reseller.filter(id -> caller.is(PartyKind.DISTRIBUTOR));
        if (asked.filter(id -> !isOwn(caller, id)).isPresent()) {
            return Decision.refused(CommonRefusal.RESELLER_NOT_YOURS.refusal("indirect_partner_id", asked.get()));
        }
        return Decision.granted(asked.map(id -> Scope.narrowed(new Scope.OfReseller(caller.party(), id), caller))
                .orElseGet(() -> Scope.own(caller)));
    }

    /** Whether those are the customers of a reseller, of which a distributor sees basic data only (HIE-06). */
    static boolean areAResellers(Caller caller, Optional<PartyId> reseller) {
        return caller.is(PartyKind.DISTRIBUTOR) && reseller.isPresent();
    }

    /** What belongs to that reseller alone. */
    static Refusal details(Optional<PartyId> reseller) {
        return ResellerRefusal.DETAILS_ARE_THE_RESELLERS.refusal("indirect_partner_id", reseller.orElseThrow());
    }

    private boolean isOwn(Caller distributor, PartyId reseller) {
        var known = parties.of(Set.of(reseller)).get(reseller);
        return known != null && known.isResellerOf(distributor.party());
    }
}
