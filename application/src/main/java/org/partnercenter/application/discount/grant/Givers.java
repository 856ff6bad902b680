package org.partnercenter.application.discount.grant;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.domain.discount.GrantedDiscount.Giver;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** For whom callers grant: for themselves, or for a reseller of theirs. */
final class Givers {

    /** Who asks, and the reseller it names. */
    record Ask(Caller caller, Optional<PartyId> indirectPartner) {

        /** COM-11: from others than distributors it is ignored. */
        private Optional<PartyId> reseller() {
            return indirectPartner.filter(named -> caller.is(PartyKind.DISTRIBUTOR));
        }
    }

    private final Map<PartyId, PartyId> distributors;

    Givers(GrantPorts ports, Collection<Ask> asks, Instant now) {
        var resellers = asks.stream().flatMap(ask -> ask.reseller().stream()).collect(Collectors.toSet());
        distributors = resellers.isEmpty() ? Map.of() : ports.distributors().of(resellers, now);
    }

    Decision<Giver> of(Ask ask) {
        var foreign = ask.reseller().filter(reseller -> !ask.caller().party().equals(distributors.get(reseller)));
        return foreign.isPresent()
                ? Decision.refused(CommonRefusal.RESELLER_NOT_YOURS.refusal("indirect_partner_id", foreign.get()))
                : Decision.granted(new Giver(ask.caller().party(), ask.reseller()));
    }
}
