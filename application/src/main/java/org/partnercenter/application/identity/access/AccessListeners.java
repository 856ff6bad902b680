package org.partnercenter.application.identity.access;

import org.partnercenter.application.authorization.AuthorizationMoved;
import org.partnercenter.application.kernel.Effects;

import java.util.Set;

/** What follows for tokens from the news of others. */
public final class AccessListeners {

    private static final Set<String> OVER = Set.of("REVOKED", "ENDED");

    private final Tokens tokens;

    AccessListeners(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What was exchanged under an authorization that is over does not come back to life with the next one (AUT-15). */
    public Effects moved(AuthorizationMoved news) {
        if (OVER.contains(news.what())) {
            tokens.revokeAssumed(news.grantee(), news.customer());
        }
        return Effects.none();
    }
}
