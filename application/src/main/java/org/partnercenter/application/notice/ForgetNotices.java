package org.partnercenter.application.notice;

import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Clocks;

import java.time.Duration;

/** Removes notices, read or not, after half a year; what they told is in audit trail and ledger. */
final class ForgetNotices implements Chore {

    private static final Duration KEPT = Duration.ofDays(180);
    private static final int PORTION = 1_000;

    private final Notices notices;
    private final Clocks clocks;

    ForgetNotices(Notices notices, Clocks clocks) {
        this.notices = notices;
        this.clocks = clocks;
    }

    @Override
    public String name() {
        return "forget-notices";
    }

    @Override
    public boolean doPortion() {
        return notices.forget(clocks.real().minus(KEPT), PORTION) == PORTION;
    }
}
