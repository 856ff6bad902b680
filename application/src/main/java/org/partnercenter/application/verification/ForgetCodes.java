package org.partnercenter.application.verification;

import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Clocks;

import java.time.Duration;

/** Removes codes some time after they expired: sends are counted for a day, and a file may go on with its code for longer. */
final class ForgetCodes implements Chore {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int PORTION = 1_000;

    private final Codes codes;
    private final Clocks clocks;

    ForgetCodes(Codes codes, Clocks clocks) {
        this.codes = codes;
        this.clocks = clocks;
    }

    @Override
    public String name() {
        return "forget-verification-codes";
    }

    @Override
    public boolean doPortion() {
        return codes.forget(clocks.real().minus(KEPT), PORTION) == PORTION;
    }
}
