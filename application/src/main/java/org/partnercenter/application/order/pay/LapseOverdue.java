package org.partnercenter.application.order.pay;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.order.OrderReads;

import java.util.Optional;
import java.util.function.Supplier;

/** Hands the lapse of unpaid orders in at the door, a chunk at a time, whenever the time of one has passed. */
final class LapseOverdue implements Chore {

    private static final int PORTION = 500;

    private final OrderReads reads;
    private final Gateway gateway;
    private final Clocks clocks;
    private final Supplier<Optional<Caller>> platform;

    LapseOverdue(OrderReads reads, Gateway gateway, Clocks clocks, Supplier<Optional<Caller>> platform) {
        this.reads = reads;
        this.gateway = gateway;
        this.clocks = clocks;
        this.platform = platform;
    }

    @Override
    public String name() {
        return PayOperations.LAPSE.name();
    }

    @Override
    public boolean doPortion() {
        if (!reads.anyOverdue(clocks.business())) {
            return false;
        }
        return platform.get().map(caller -> gateway.submit(PayOperations.LAPSE, new Submission<>(caller, Optional.empty(),
                new LapsePayments(PORTION), new Origin(Channel.SYSTEM, name()))).decision().orThrow().count() == PORTION).orElse(false);
    }
}
