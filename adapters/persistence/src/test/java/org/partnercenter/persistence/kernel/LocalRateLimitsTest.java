package org.partnercenter.persistence.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.RateLimits;
import org.partnercenter.application.kernel.RateLimitsContract;
import org.partnercenter.application.testing.SettableClocks;

class LocalRateLimitsTest implements RateLimitsContract {

    private final SettableClocks clocks = new SettableClocks();
    private final LocalRateLimits limits = new LocalRateLimits(clocks, 100);

    @Override
    public RateLimits limits() {
        return limits;
    }

    @Override
    public RateLimits limitsOfAnotherNode() {
        return limits;
    }

    @Override
    public SettableClocks clocks() {
        return clocks;
    }

    @Test
    void memory_is_bounded_and_keeps_whom_it_sees_often() {
        limits.take("often", TEN);
        for (int n = 0; n < 10_000; n++) {
            limits.take("stranger " + n, TEN);
            limits.untilNext("often", TEN);
        }

        assertThat(limits.size()).isEqualTo(100);
        assertThat(limits.take("often", TEN).remaining()).isEqualTo(8);
    }
}
