package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** Finds who somebody is that signed in before, here or with somebody else. Nothing for accounts that may not act. */
public interface FindSignedIn {

    /** Whose token it is, if it has not expired. */
    Optional<SignedIn> byToken(Secret token);

    /** The operator of that name, for whom somebody else answers. */
    Optional<SignedIn> byName(PartyId party, String operator);
}
