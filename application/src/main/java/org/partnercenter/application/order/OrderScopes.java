package org.partnercenter.application.order;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Whose orders a caller sees (ORD-01, ORD-02, COM-28). */
final class OrderScopes {

    private final DistributorsOf distributors;

    OrderScopes(DistributorsOf distributors) {
        this.distributors = distributors;
    }

    /** @param who a reseller; heard from distributors only (COM-11) */
    Decision<Scope> of(Operation<?, ?> operation, Caller caller, Optional<PartyId> who, Instant now) {
        return Decision.unless(operation.refusalsFor(caller), caller).flatMap(open -> of(caller, who, now));
    }

    Decision<Scope> of(Caller caller, Optional<PartyId> who, Instant now) {
        if (!caller.is(PartyKind.DISTRIBUTOR) || who.isEmpty()) {
            return Decision.granted(Scope.own(caller));
        }
        var reseller = who.get();
        return caller.party().equals(distributors.of(Set.of(reseller), now).get(reseller))
                ? Decision.granted(Scope.narrowed(new Scope.OfReseller(caller.party(), reseller), caller))
                : Decision.refused(CommonRefusal.RESELLER_NOT_YOURS.refusal("indirect_partner_id", reseller));
    }
}
