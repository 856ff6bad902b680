package org.partnercenter.domain.authorization;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Partners and customers in every state. */
final class AuthorizationFixtures {

    static final Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    static final Act ACT = new Act(NOW, Optional.of("operator-1"));
    static final PartyId CUSTOMER = new PartyId("c-1");
    static final Grantee PROVIDER = new Grantee(new PartyId("p-1"), Optional.empty());
    static final Grantee RESELLER = new Grantee(new PartyId("d-1"), Optional.of(new PartyId("r-1")));
    static final Ticked COMMITMENT = ticked(Agreement.PARTNER_COMMITMENT_LETTER);
    static final Ticked LETTER = ticked(Agreement.CUSTOMER_AUTHORIZATION_LETTER);
    static final Optional<String> REASON = Optional.of("we do it ourselves");

    private AuthorizationFixtures() {
    }

    static Ticked ticked(Agreement agreement) {
        return Ticked.of(agreement, Optional.of(agreement.current()));
    }

    static Asking asking(Grantee grantee) {
        return new Asking(CUSTOMER, grantee, AssociationType.RESALE, Capability.bundle(), false, COMMITMENT, true);
    }

    static Authorization never(Grantee grantee) {
        return Authorization.none(new AuthorizationId("a-1"), CUSTOMER, grantee);
    }

    static Authorization pending(Grantee grantee) {
        return never(grantee).request(asking(grantee), ACT).orThrow();
    }

    static Authorization inForce(Grantee grantee) {
        return pending(grantee).approve(LETTER, ACT).orThrow();
    }

    static Authorization in(AuthorizationStatus status) {
        return switch (status) {
            case NONE -> pending(PROVIDER).withdraw(ACT).orThrow();
            case PENDING -> pending(PROVIDER);
            case AUTHORIZED -> inForce(PROVIDER);
            case REJECTED -> pending(PROVIDER).reject(REASON, ACT).orThrow();
            case REVOKED -> inForce(PROVIDER).revoke(REASON, ACT).orThrow();
            case ENDED -> inForce(PROVIDER).end(AuthorizationEnd.ASSOCIATION_ENDED, NOW).orThrow();
        };
    }

    static OnBehalf onBehalf(Grantee grantee, Authorization given) {
        return new OnBehalf(CUSTOMER, grantee, AssociationType.RESALE, Set.copyOf(Capability.bundle()), Optional.of(given));
    }
}
