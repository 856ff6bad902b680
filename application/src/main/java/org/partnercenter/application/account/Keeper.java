package org.partnercenter.application.account;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.account.AccountOwner;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose money a caller handles: its own, or that of one of its resellers.
 *
 * @param actsFor whether a distributor acts for the reseller
 */
record Keeper(AccountOwner owner, boolean actsFor) {

    /** COM-11: only a distributor can act for a reseller, and only for its own; from others the id is ignored. */
    static Decision<Keeper> of(Caller caller, Optional<PartyId> indirectPartner, Map<PartyId, ResellerTies.Tie> resellers) {
        if (caller.is(PartyKind.RESELLER)) {
            return Decision.granted(new Keeper(AccountOwner.reseller(caller.distributor().orElseThrow(), caller.party()), false));
        }
        if (!caller.is(PartyKind.DISTRIBUTOR) || indirectPartner.isEmpty()) {
            return Decision.granted(new Keeper(AccountOwner.partner(caller.party()), false));
        }
        var reseller = indirectPartner.get();
        return isOf(caller.party(), resellers.get(reseller))
                ? Decision.granted(new Keeper(AccountOwner.reseller(caller.party(), reseller), true))
                : Decision.refused(CommonRefusal.RESELLER_NOT_YOURS.refusal("indirect_partner_id", reseller));
    }

    static boolean isOf(PartyId distributor, ResellerTies.Tie tie) {
        return tie != null && tie.distributor().equals(distributor);
    }

    /** The reseller that has to be looked up before the keeper is known. */
    static Set<PartyId> toLookUp(Caller caller, Optional<PartyId> indirectPartner) {
        return caller.is(PartyKind.DISTRIBUTOR) ? indirectPartner.map(Set::of).orElse(Set.of()) : Set.of();
    }

    PartyId party() {
        return owner.holder();
    }

    Scope scope() {
        return owner.reseller().<Scope>map(id -> new Scope.OfReseller(owner.partner(), id))
                .orElseGet(() -> new Scope.OfPartner(owner.partner()));
    }
}
