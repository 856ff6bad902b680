package org.partnercenter.bootstrap;

import org.partnercenter.application.identity.access.TokenMaker;
import org.partnercenter.application.kernel.Secret;

import java.security.SecureRandom;
import java.util.Base64;

/** Tokens of 256 random bits. */
final class RandomTokens implements TokenMaker {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public Secret token() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Secret.of("pct_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
