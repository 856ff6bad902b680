package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.customer.KnownParties;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.acquire.CustomerReport.Reporter;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** For whom a caller acts: for itself, or a distributor for a reseller of its own (COM-11). */
public final class Keepers {

    private final Map<PartyId, KnownParties.Known> known;

    private Keepers(Map<PartyId, KnownParties.Known> known) {
        this.known = known;
    }

    /** @param resellers all that are named */
    public static Keepers among(KnownParties parties, Set<PartyId> resellers) {
        return new Keepers(resellers.isEmpty() ? Map.of() : parties.of(resellers));
    }

    /** @param reseller from a distributor; from another caller it means nothing */
    public Decision<Reporter> of(Caller caller, Optional<PartyId> reseller) {
        if (caller.is(PartyKind.RESELLER)) {
            return Decision.granted(new Reporter(caller.distributor().orElseThrow(), Optional.of(caller.party())));
        }
        var named = reseller.filter(id -> caller.is(PartyKind.DISTRIBUTOR));
        var foreign = named.filter(id -> !Optional.ofNullable(known.get(id)).filter(found -> found.kind() == PartyKind.RESELLER
                && found.distributor().equals(Optional.of(caller.party()))).isPresent());
        return foreign.<Decision<Reporter>>map(id -> Decision.refused(CommonRefusal.RESELLER_NOT_YOURS.refusal("indirect_partner_id", id)))
                .orElseGet(() -> Decision.granted(new Reporter(caller.party(), named)));
    }

    /** Whose rows a partner looks at. */
    public Decision<Scope> scope(Caller caller, Optional<PartyId> reseller) {
        return of(caller, reseller).map(keeper -> keeper.reseller().isPresent()
                ? Scope.narrowed(new Scope.OfReseller(keeper.partner(), keeper.reseller().get()), caller) : Scope.own(caller));
    }
}
