package org.partnercenter.application.authorization;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.Submission;

import java.util.Optional;
import java.util.function.Supplier;

/** Hands the end of unanswered requests in at the door, whenever there are some. */
public final class UnansweredChore implements Chore {

    private static final int PORTION = 500;

    private final AuthorizationPorts ports;
    private final Gateway gateway;
    private final Clocks clocks;
    private final Supplier<Optional<Caller>> platform;

    private UnansweredChore(AuthorizationPorts ports, Gateway gateway, Clocks clocks, Supplier<Optional<Caller>> platform) {
        this.ports = ports;
        this.gateway = gateway;
        this.clocks = clocks;
        this.platform = platform;
    }

    /** @param platform in whose name it is done; nothing is done while there is none */
    public static UnansweredChore of(AuthorizationPorts ports, Gateway gateway, Clocks clocks, Supplier<Optional<Caller>> platform) {
        return new UnansweredChore(ports, gateway, clocks, platform);
    }

    @Override
    public String name() {
        return AuthorizationOperations.EXPIRE.name();
    }

    @Override
    public boolean doPortion() {
        if (ports.unanswered().isZero() || !ports.store().anyUnanswered(clocks.business().minus(ports.unanswered()))) {
            return false;
        }
        return platform.get().map(caller -> gateway.submit(AuthorizationOperations.EXPIRE, new Submission<>(caller, Optional.empty(),
                new EndUnanswered(PORTION), new Origin(Channel.SYSTEM, name()))).decision().orThrow().count() == PORTION)
                .orElse(false);
    }
}
