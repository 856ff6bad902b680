package org.partnercenter.bootstrap;

import org.partnercenter.application.certification.SmallAmounts;
import org.partnercenter.domain.certification.BankTransfer;

import java.security.SecureRandom;

/** Amounts from the system's own source of randomness. */
final class RandomAmounts implements SmallAmounts {

    private final SecureRandom random = new SecureRandom();

    @Override
    public int next() {
        return 1 + random.nextInt(BankTransfer.MOST_MINOR);
    }
}
