package org.partnercenter.application.order;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.DistributorsOf;
import org.partnercenter.application.kernel.ForReseller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.Optional;

/** Whose orders a caller sees (ORD-01, ORD-02, COM-28). */
public final class OrderScopes {

    private final DistributorsOf distributors;

    OrderScopes(DistributorsOf distributors) {
        this.distributors = distributors;
    }

    /** @param who a reseller; heard from distributors only (COM-11) */
    public Decision<Scope> of(Operation<?, ?> operation, Caller caller, Optional<PartyId> who, Instant now) {
        return Decision.unless(operation.refusalsFor(caller), caller).flatMap(open -> of(caller, who, now));
    }

    /** Who may ask for resellers by their names (ORD-13). */
    static boolean hasResellers(Caller caller) {
        return caller.is(PartyKind.DISTRIBUTOR) || caller.is(PartyKind.PLATFORM);
    }

    /** The same where the right to ask was looked at before. */
    public Decision<Scope> of(Caller caller, Optional<PartyId> who, Instant now) {
        return ForReseller.of(caller, who, distributors, now).map(reseller -> reseller.map(id ->
                Scope.narrowed(new Scope.OfReseller(caller.party(), id), caller)).orElseGet(() -> Scope.own(caller)));
    }
}
