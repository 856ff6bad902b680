package org.partnercenter.rest.bearer;

import java.util.Set;

/**
 * Which tokens are trusted; the names of MicroProfile JWT are given for each.
 *
 * @param issuer     {@code mp.jwt.verify.issuer}; the claim {@code iss} must be exactly this
 * @param audiences  {@code mp.jwt.verify.audiences}; one of them must be among the claim {@code aud}
 * @param keys       {@code mp.jwt.verify.publickey.location}: a file or an http(s) address of a JSON Web Key Set
 * @param algorithms {@code mp.jwt.verify.publickey.algorithm}: signing algorithms that are taken
 * @param partyClaim {@code partnercenter.jwt.party-claim}: the claim that names the party
 * @param userClaim  {@code partnercenter.jwt.user-claim}: the claim that names the operator
 */
public record BearerSettings(String issuer, Set<String> audiences, String keys, Set<String> algorithms, String partyClaim,
                             String userClaim) {

    /** Asymmetric ones only: with a shared secret, whoever can check a token could make one. */
    public static final Set<String> SUPPORTED = Set.of("RS256", "RS384", "RS512", "ES256", "ES384", "ES512");

    public BearerSettings {
        audiences = Set.copyOf(audiences);
        algorithms = Set.copyOf(algorithms);
        if (!SUPPORTED.containsAll(algorithms) || algorithms.isEmpty() || audiences.isEmpty()) {
            throw new IllegalArgumentException("bearer tokens need an audience, and algorithms among " + SUPPORTED);
        }
    }
}
