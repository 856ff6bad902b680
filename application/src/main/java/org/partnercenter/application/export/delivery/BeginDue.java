package org.partnercenter.application.export.delivery;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.Submission;

import java.util.Optional;
import java.util.function.Supplier;

/** Hands the files that are due in at the door, a chunk at a time. */
final class BeginDue implements Chore {

    private static final int PORTION = 100;

    private final DeliveryPorts ports;
    private final Gateway gateway;
    private final Supplier<Optional<Caller>> platform;

    BeginDue(DeliveryPorts ports, Gateway gateway, Supplier<Optional<Caller>> platform) {
        this.ports = ports;
        this.gateway = gateway;
        this.platform = platform;
    }

    @Override
    public String name() {
        return DeliveryOperations.BEGIN.name();
    }

    /** A delivery whose next file is due, too, comes again at once. */
    @Override
    public boolean doPortion() {
        if (!ports.deliveries().anyDue(ports.clocks().business())) {
            return false;
        }
        return platform.get().map(caller -> gateway.submit(DeliveryOperations.BEGIN, new Submission<>(caller, Optional.empty(),
                new BeginRuns(PORTION), new Origin(Channel.SYSTEM, name()))).decision().orThrow().count() > 0).orElse(false);
    }
}
