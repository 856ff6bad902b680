package org.partnercenter.application.discount.grant;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.ForReseller;
import org.partnercenter.domain.discount.GrantedDiscount.Giver;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** For whom callers grant: for themselves, or for a reseller of theirs. */
final class Givers {

    /** Who asks, and the reseller it names. */
    record Ask(Caller caller, Optional<PartyId> indirectPartner) {
    }

    private final Map<PartyId, PartyId> distributors;

    Givers(GrantPorts ports, Collection<Ask> asks, Instant now) {
        var resellers = asks.stream().flatMap(ask -> ForReseller.named(ask.caller(), ask.indirectPartner()).stream()).collect(Collectors.toSet());
        distributors = resellers.isEmpty() ? Map.of() : ports.distributors().of(resellers, now);
    }

    Decision<Giver> of(Ask ask) {
        return ForReseller.of(ask.caller(), ask.indirectPartner(), distributors).map(reseller ->
                new Giver(ask.caller().party(), reseller));
    }
}
