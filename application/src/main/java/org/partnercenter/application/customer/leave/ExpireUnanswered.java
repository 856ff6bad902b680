package org.partnercenter.application.customer.leave;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.Submission;

import java.util.Optional;
import java.util.function.Supplier;

/** Hands the expiry of requests in at the door, a chunk at a time, whenever one is over. */
final class ExpireUnanswered implements Chore {

    private static final int PORTION = 500;

    private final LeavePorts ports;
    private final Gateway gateway;
    private final Supplier<Optional<Caller>> platform;

    ExpireUnanswered(LeavePorts ports, Gateway gateway, Supplier<Optional<Caller>> platform) {
        this.ports = ports;
        this.gateway = gateway;
        this.platform = platform;
    }

    @Override
    public String name() {
        return LeaveOperations.EXPIRE.name();
    }

    @Override
    public boolean doPortion() {
        if (!ports.requests().anyExpired(ports.clocks().business())) {
            return false;
        }
        return platform.get().map(caller -> gateway.submit(LeaveOperations.EXPIRE, new Submission<>(caller, Optional.empty(),
                new ExpireChanges(PORTION), new Origin(Channel.SYSTEM, name()))).decision().orThrow().count() == PORTION).orElse(false);
    }
}
