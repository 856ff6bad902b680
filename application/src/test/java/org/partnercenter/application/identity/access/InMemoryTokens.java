package org.partnercenter.application.identity.access;

import org.partnercenter.application.identity.Parties;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tokens over a plain map. */
public final class InMemoryTokens implements Tokens {

    private final Map<Secret, Held> held = new HashMap<>();
    private final Parties parties;
    private final Operators operators;

    public InMemoryTokens(Parties parties, Operators operators) {
        this.parties = parties;
        this.operators = operators;
    }

    @Override
    public void add(Secret token, Held more) {
        held.put(token, more);
    }

    @Override
    public Optional<Found> find(Secret token, Instant now) {
        return Optional.ofNullable(held.get(token)).filter(found -> now.isBefore(found.expiresAt()))
                .map(found -> new Found(new Account(parties.find(Set.of(found.party())).get(found.party()),
                        found.operator().map(id -> operators.find(Set.of(id)).get(id))), found.assumed()));
    }

    @Override
    public boolean revoke(Secret token, PartyId party, Optional<OperatorId> operator) {
        return held.values().removeIf(found -> found.equals(held.get(token)) && isOf(found, party, operator));
    }

    @Override
    public void revokeAll(PartyId party, Optional<OperatorId> operator) {
        held.values().removeIf(found -> isOf(found, party, operator));
    }

    @Override
    public void revokeAssumed(PartyId party, PartyId customer) {
        held.values().removeIf(found -> found.party().equals(party) && found.assumed().equals(Optional.of(customer)));
    }

    private static boolean isOf(Held found, PartyId party, Optional<OperatorId> operator) {
        return found.party().equals(party) && found.operator().equals(operator);
    }

    @Override
    public int forget(Instant now, int limit) {
        var gone = held.entrySet().stream().filter(entry -> !now.isBefore(entry.getValue().expiresAt())).limit(limit)
                .map(Map.Entry::getKey).toList();
        gone.forEach(held::remove);
        return gone.size();
    }
}
