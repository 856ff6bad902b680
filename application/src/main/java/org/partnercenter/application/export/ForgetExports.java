package org.partnercenter.application.export;

import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Clocks;

import java.time.Duration;

/** Drops files whose time is over, and the history of exports long after. */
final class ForgetExports implements Chore {

    private static final Duration REMEMBERED = Duration.ofDays(90);
    private static final int FILES = 1;
    private static final int PORTION = 100;

    private final Exports exports;
    private final Clocks clocks;

    ForgetExports(Exports exports, Clocks clocks) {
        this.exports = exports;
        this.clocks = clocks;
    }

    @Override
    public String name() {
        return "forget-exports";
    }

    @Override
    public boolean doPortion() {
        var now = clocks.real();
        int expired = exports.expire(now, FILES);
        int forgotten = exports.forget(now.minus(REMEMBERED), PORTION);
        return expired == FILES || forgotten == PORTION;
    }
}
