package org.partnercenter.bootstrap;

import io.helidon.common.Weighted;
import io.helidon.spi.HelidonShutdownHandler;

/** Runs at the end of the process, after Helidon's own handlers, so that requests end before what they use is closed. */
record LastHandler(Closing closing) implements HelidonShutdownHandler, Weighted {
    @Override
    public double weight() {
        return 1;
    }

    @Override
    public void shutdown() {
        closing.close();
    }
}
