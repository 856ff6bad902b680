package org.partnercenter.rest.kernel;

import org.partnercenter.application.identity.access.FindSignedIn;
import org.partnercenter.application.identity.access.SignedIn;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.rest.bearer.BearerVerifier;
import org.partnercenter.rest.signature.SignatureFault;
import org.partnercenter.rest.signature.SignedRequest;

import java.util.Optional;

/** Callers with a token: ours in {@code X-Auth-Token}, or one of an OpenID provider in {@code Authorization: Bearer}. */
final class TokenAuthenticator implements Authenticator {

    private static final String BEARER = "bearer ";
    private static final int MAX_TOKEN = 1_024;

    private final FindSignedIn signIn;
    private final BearerVerifier bearer;
    private final Clocks clocks;

    TokenAuthenticator(FindSignedIn signIn, BearerVerifier bearer, Clocks clocks) {
        this.signIn = signIn;
        this.bearer = bearer;
        this.clocks = clocks;
    }

    @Override
    public Optional<Authentication> authenticate(SignedRequest request) {
        var authorization = request.header("authorization").map(String::strip);
        if (authorization.filter(TokenAuthenticator::isBearer).isPresent()) {
            return Optional.of(outcome(bearer.verify(authorization.get().substring(BEARER.length()).strip(), clocks.real())
                    .flatMap(named -> signIn.byName(named.party(), named.operator())), "bearer"));
        }
        return authorization.isPresent() ? Optional.empty() : request.header("x-auth-token").map(String::strip)
                .map(token -> outcome(token.isEmpty() || token.length() > MAX_TOKEN ? Optional.empty()
                        : signIn.byToken(Secret.of(token)), "token"));
    }

    private static boolean isBearer(String header) {
        return header.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    private static Authentication outcome(Optional<SignedIn> who, String proof) {
        return who.<Authentication>map(found -> new Authentication.Proved(found.caller(), found.party().accountName(),
                Optional.of(proof), Optional.empty())).orElseGet(() -> new Authentication.Failed(SignatureFault.TOKEN_INVALID));
    }
}
