package org.partnercenter.application.identity;

import org.partnercenter.domain.identity.AccountManager;
import org.partnercenter.domain.identity.Contact;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.Optional;

/** Parties to try things on. */
public final class IdentityFixtures {

    public static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

    private IdentityFixtures() {
    }

    public static PartyId id(String text) {
        return new PartyId(text);
    }

    public static Party party(String id, PartyKind kind) {
        return party(id, kind, Optional.empty(), NOW);
    }

    public static Party reseller(String id, String distributor, Instant registeredAt) {
        return party(id, PartyKind.RESELLER, Optional.of(id(distributor)), registeredAt);
    }

    private static Party party(String id, PartyKind kind, Optional<PartyId> distributor, Instant registeredAt) {
        return new Party(id(id), kind, "Name of " + id, "Account-" + id, distributor,
                new Contact(Optional.of("13800000000"), Optional.of(id + "@example.com")),
                Optional.of(new AccountManager("am-1", "manager-1")), registeredAt);
    }
}
