package org.partnercenter.application.kernel;

import java.util.List;

/** Removes what was counted for keys that have been idle. */
public final class ForgetRates implements Chore {

    private static final int PORTION = 2_000;

    private final List<RateLimits> counted;

    public ForgetRates(List<RateLimits> counted) {
        this.counted = List.copyOf(counted);
    }

    @Override
    public String name() {
        return "forget-rates";
    }

    @Override
    public boolean doPortion() {
        boolean more = false;
        for (var limits : counted) {
            more |= limits.forget(PORTION) == PORTION;
        }
        return more;
    }
}
