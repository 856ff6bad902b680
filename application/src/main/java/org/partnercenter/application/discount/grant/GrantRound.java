package org.partnercenter.application.discount.grant;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.GrantedDiscount.Giver;
import org.partnercenter.domain.discount.GrantedDiscount.Tie;
import org.partnercenter.domain.discount.GrantedDiscount;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A batch of discounts granted: what all of it needs is asked and held at once. */
final class GrantRound {

    /** One that was granted. */
    record Done(GrantedDiscount discount, Effects effects) {
    }

    private final GrantPorts ports;
    private final Givers givers;
    private final Map<PartyId, Tie> ties;
    private final Map<PartyId, GrantedDiscount> present;
    private final Map<PartyId, GrantedDiscount> changed = new LinkedHashMap<>();
    private final Instant now;

    /** Associations are asked for first, as when a customer leaves and loses its discount. */
    GrantRound(GrantPorts ports, Collection<Givers.Ask> asks, Set<PartyId> customers, Instant now) {
        this.ports = ports;
        this.now = now;
        givers = new Givers(ports, asks, now);
        ties = ports.ties().of(customers);
        present = new HashMap<>(ports.discounts().hold(customers));
    }

    Decision<Giver> giver(Givers.Ask ask) {
        return givers.of(ask);
    }

    /** Grants once; what it changed stands in the changes. */
    Decision<Done> grant(Giver giver, GrantedDiscount.Ask ask, Changes changes) {
        return GrantedDiscount.grant(new DiscountId(ports.ids().next()), giver, ask, Optional.ofNullable(ties.get(ask.customer())), now)
                .map(discount -> {
                    GrantNews.changed(changes, Optional.ofNullable(present.put(ask.customer(), discount)), discount);
                    changed.put(ask.customer(), discount);
                    return new Done(discount, GrantNews.event("set", discount));
                });
    }

    void store() {
        if (!changed.isEmpty()) {
            ports.discounts().put(List.copyOf(changed.values()));
        }
    }
}
