package org.partnercenter.bootstrap;

import org.eclipse.microprofile.config.Config;
import org.partnercenter.rest.bearer.BearerSettings;
import org.partnercenter.rest.bearer.BearerVerifier;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads which bearer tokens are trusted, by the names that MicroProfile JWT gives its settings. */
final class BearerConfig {

    private static final String ISSUER = "mp.jwt.verify.issuer";
    private static final String AUDIENCES = "mp.jwt.verify.audiences";
    private static final String KEYS = "mp.jwt.verify.publickey.location";
    private static final String ALGORITHMS = "mp.jwt.verify.publickey.algorithm";

    private BearerConfig() {
    }

    /** @throws StartFailure if some of it is set and the rest of it is not fit */
    static BearerVerifier read(Config config, Settings.BearerClaims claims) {
        if (text(config, ISSUER).isEmpty() && text(config, KEYS).isEmpty()) {
            return BearerVerifier.none();
        }
        try {
            return BearerVerifier.of(new BearerSettings(required(config, ISSUER), list(required(config, AUDIENCES)),
                    required(config, KEYS), list(text(config, ALGORITHMS).orElse("RS256,ES256")),
                    claims.party(), claims.user()));
        } catch (IllegalArgumentException unfit) {
            throw new StartFailure("the settings mp.jwt.verify.* are not fit: " + unfit.getMessage(), unfit);
        }
    }

    private static String required(Config config, String name) {
        return text(config, name).orElseThrow(() -> new StartFailure("setting " + name
                + " is missing: bearer tokens need issuer, audiences and keys"));
    }

    private static Optional<String> text(Config config, String name) {
        return config.getOptionalValue(name, String.class).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Set<String> list(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).collect(Collectors.toSet());
    }
}
