package org.partnercenter.testkit;

import org.partnercenter.domain.authorization.Act;
import org.partnercenter.domain.authorization.Agreement;
import org.partnercenter.domain.authorization.Asking;
import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.AuthorizationEnd;
import org.partnercenter.domain.authorization.AuthorizationId;
import org.partnercenter.domain.authorization.AuthorizationStatus;
import org.partnercenter.domain.authorization.Capability;
import org.partnercenter.domain.authorization.Grantee;
import org.partnercenter.domain.authorization.Ticked;
import org.partnercenter.domain.kernel.AssociationType;

import java.util.Optional;

/** What {@link Sample#CUSTOMER} lets {@link Sample#PARTNER} do, brought about by the rules themselves. */
public final class Authorizations {

    private static final Act ACT = new Act(Sample.NOW, Optional.empty());
    private static final Grantee PARTNER = new Grantee(Sample.PARTNER, Optional.empty());

    private Authorizations() {
    }

    /** In the state, by the shortest way there. */
    public static Authorization in(AuthorizationStatus status) {
        return switch (status) {
            case NONE -> Authorization.none(new AuthorizationId("authorization"), Sample.CUSTOMER, PARTNER);
            case PENDING -> in(AuthorizationStatus.NONE).request(new Asking(Sample.CUSTOMER, PARTNER, AssociationType.RESALE, Capability.bundle(),
                    false, ticked(Agreement.PARTNER_COMMITMENT_LETTER), true), ACT).orThrow();
            case AUTHORIZED -> in(AuthorizationStatus.PENDING).approve(ticked(Agreement.CUSTOMER_AUTHORIZATION_LETTER), ACT).orThrow();
            case REJECTED -> in(AuthorizationStatus.PENDING).reject(Optional.empty(), ACT).orThrow();
            case REVOKED -> in(AuthorizationStatus.AUTHORIZED).revoke(Optional.of("We do it ourselves."), ACT).orThrow();
            case ENDED -> in(AuthorizationStatus.AUTHORIZED).end(AuthorizationEnd.ASSOCIATION_ENDED, Sample.NOW).orThrow();
        };
    }

    /** An agreement, ticked in the version that counts now. */
    public static Ticked ticked(Agreement agreement) {
        return Ticked.of(agreement, Optional.of(agreement.current()));
    }
}
