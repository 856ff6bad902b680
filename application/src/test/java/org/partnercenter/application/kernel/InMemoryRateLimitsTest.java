package org.partnercenter.application.kernel;

import org.partnercenter.application.testing.InMemoryRateLimits;
import org.partnercenter.application.testing.SettableClocks;

class InMemoryRateLimitsTest implements RateLimitsContract {

    private final SettableClocks clocks = new SettableClocks();
    private final InMemoryRateLimits limits = new InMemoryRateLimits(clocks);

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
}
