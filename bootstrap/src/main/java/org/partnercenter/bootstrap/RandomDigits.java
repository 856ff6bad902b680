package org.partnercenter.bootstrap;

import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.verification.Digits;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes from the system's own source of randomness. */
final class RandomDigits implements Digits {

    private static final int MILLION = 1_000_000;

    private final SecureRandom random = new SecureRandom();

    @Override
    public Secret next() {
        return Secret.of(String.format(Locale.ROOT, "%06d", random.nextInt(MILLION)));
    }
}
