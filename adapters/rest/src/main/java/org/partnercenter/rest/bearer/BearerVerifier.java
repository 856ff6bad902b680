package org.partnercenter.rest.bearer;

import io.helidon.security.jwt.Jwt;
import io.helidon.security.jwt.SignedJwt;
import io.helidon.security.jwt.jwk.Jwk;
import jakarta.json.JsonString;
import org.partnercenter.domain.kernel.PartyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Says whom a token is of, if it holds: its algorithm, signature, issuer, audience and times. Everything else is nobody. */
public final class BearerVerifier {

    /** Whom a token names; whether there is such an operator is for others to say. */
    public record Named(PartyId party, String operator) {
    }

    private static final Logger LOG = LoggerFactory.getLogger(BearerVerifier.class);
    /** How far clocks may be apart. */
    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final int MAX_LENGTH = 16_384;

    private final Optional<BearerSettings> settings;
    private final KeySet keys;

    private BearerVerifier(Optional<BearerSettings> settings, KeySet keys) {
        this.settings = settings;
        this.keys = keys;
    }

    /** Where no provider is set, nobody is let in by a bearer token. */
    public static BearerVerifier none() {
        return new BearerVerifier(Optional.empty(), null);
    }

    public static BearerVerifier of(BearerSettings settings) {
        return new BearerVerifier(Optional.of(settings), new KeySet(settings.keys()));
    }

    /** @param now real time */
    public Optional<Named> verify(String token, Instant now) {
        return settings.filter(given -> token.length() <= MAX_LENGTH).flatMap(given -> verify(given, token, now));
    }

    private Optional<Named> verify(BearerSettings given, String token, Instant now) {
        try {
            var signed = SignedJwt.parseToken(token);
            var jwt = signed.getJwt();
            boolean taken = jwt.algorithm().filter(given.algorithms()::contains).isPresent()
                    && isSigned(signed, jwt, now)
                    && jwt.issuer().filter(given.issuer()::equals).isPresent()
                    && jwt.audience().filter(audience -> audience.stream().anyMatch(given.audiences()::contains)).isPresent()
                    && isInTime(jwt, now);
            return taken ? named(given, jwt) : Optional.empty();
        } catch (RuntimeException malformed) {
            // The library has no one type for what strangers can send; none of it is a fault of ours, and all of it names nobody.
            LOG.debug("a bearer token could not be read: {}", malformed.getClass().getName());
            return Optional.empty();
        }
    }

    /** By the key the token names, with the algorithm of that key: a key is never used for another one. */
    private boolean isSigned(SignedJwt signed, Jwt jwt, Instant now) {
        var key = jwt.keyId().flatMap(id -> keys.find(id, now));
        return key.filter(found -> jwt.algorithm().orElseThrow().equals(found.algorithm()) && isForSignatures(found)
                && found.verifySignature(signed.getSignedBytes(), signed.getSignature())).isPresent();
    }

    private static boolean isForSignatures(Jwk key) {
        return key.usage().map(Jwk.USE_SIGNATURE::equals).orElse(true) && !Jwk.ALG_NONE.equals(key.algorithm());
    }

    private static boolean isInTime(Jwt jwt, Instant now) {
        return jwt.expirationTime().filter(end -> now.isBefore(end.plus(SKEW))).isPresent()
                && jwt.notBefore().map(begin -> !now.isBefore(begin.minus(SKEW))).orElse(true)
                && jwt.issueTime().map(issued -> !now.isBefore(issued.minus(SKEW))).orElse(true);
    }

    private static Optional<Named> named(BearerSettings given, Jwt jwt) {
        var party = text(jwt, given.partyClaim()).filter(PartyId::isValid);
        var user = text(jwt, given.userClaim());
        return party.flatMap(id -> user.map(name -> new Named(new PartyId(id), name)));
    }

    private static Optional<String> text(Jwt jwt, String claim) {
        return switch (claim) {
            case "sub" -> jwt.subject();
            case "preferred_username" -> jwt.preferredUsername();
            case "upn" -> jwt.userPrincipal();
            default -> jwt.payloadClaim(claim).filter(JsonString.class::isInstance)
                    .map(value -> ((JsonString) value).getString());
        };
    }
}
