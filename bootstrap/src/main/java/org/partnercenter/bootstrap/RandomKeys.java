package org.partnercenter.bootstrap;

import org.partnercenter.application.identity.Keys;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.identity.AccessKeyId;

import java.security.SecureRandom;

/** Keys and secrets from the system's own source of randomness. */
final class RandomKeys implements Keys {

    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final String ALL = CAPITALS + "abcdefghijklmnopqrstuvwxyz";

    private final SecureRandom random = new SecureRandom();

    @Override
    public AccessKeyId accessKey() {
        return new AccessKeyId(text(CAPITALS, 20));
    }

    @Override
    public Secret secret() {
        return Secret.of(text(ALL, 40));
    }

    private String text(String alphabet, int length) {
        var text = new StringBuilder(length);
        random.ints(length, 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));
        return text.toString();
    }
}
