package org.partnercenter.application.authorization;

import org.partnercenter.domain.authorization.Act;
import org.partnercenter.domain.authorization.Agreement;
import org.partnercenter.domain.authorization.Asking;
import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.AuthorizationId;
import org.partnercenter.domain.authorization.Capability;
import org.partnercenter.domain.authorization.Grantee;
import org.partnercenter.domain.authorization.Ticked;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/** Authorizations for stores to keep. */
public final class AuthorizationSample {

    public static final Instant NOW = Instant.parse("2026-11-26T04:00:00Z");

    private AuthorizationSample() {
    }

    public static Grantee partner(String id) {
        return new Grantee(new PartyId(id), Optional.empty());
    }

    public static Grantee reseller(String distributor, String id) {
        return new Grantee(new PartyId(distributor), Optional.of(new PartyId(id)));
    }

    public static Authorization pending(String id, String customer, Grantee grantee, Instant at) {
        var letter = Ticked.of(Agreement.PARTNER_COMMITMENT_LETTER, Optional.of(Agreement.PARTNER_COMMITMENT_LETTER.current()));
        return Authorization.none(new AuthorizationId(id), new PartyId(customer), grantee).request(new Asking(new PartyId(customer), grantee,
                AssociationType.RESALE, Capability.bundle(), false, letter, true), act(at)).orThrow();
    }

    public static Authorization inForce(String id, String customer, Grantee grantee, Instant at) {
        return approved(pending(id, customer, grantee, at));
    }

    public static Authorization approved(Authorization pending) {
        return pending.approve(Ticked.of(Agreement.CUSTOMER_AUTHORIZATION_LETTER,
                Optional.of(Agreement.CUSTOMER_AUTHORIZATION_LETTER.current())), act(NOW.plusSeconds(60))).orThrow();
    }

    public static Act act(Instant at) {
        return new Act(at, Optional.of("operator-1"));
    }
}
