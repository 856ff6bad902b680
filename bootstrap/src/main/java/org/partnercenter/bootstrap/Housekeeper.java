package org.partnercenter.bootstrap;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.CommandKey;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Optional;

/** Hands in what the house itself does at its start, through the same door as everybody, in the platform's name. */
final class Housekeeper {

    private final Gateway gateway;
    private final Caller platform;
    private final Origin origin;

    Housekeeper(Gateway gateway, PartyId platform, String what) {
        this.gateway = gateway;
        this.platform = Caller.mainAccount(platform, PartyKind.PLATFORM);
        this.origin = new Origin(Channel.SYSTEM, what);
    }

    /**
     * Hands in a command under a fixed key, so that doing it again after a crash changes nothing.
     *
     * @throws IllegalStateException if it is refused
     */
    <C, R> R once(Operation<C, R> operation, String key, C command) {
        return attempt(operation, key, command).orThrow();
    }

    /** The same for a command that may be refused. */
    <C, R> Decision<R> attempt(Operation<C, R> operation, String key, C command) {
        return submit(operation, Optional.of(CommandKey.given(key)), command);
    }

    <C, R> R now(Operation<C, R> operation, C command) {
        return submit(operation, Optional.empty(), command).orThrow();
    }

    private <C, R> Decision<R> submit(Operation<C, R> operation, Optional<CommandKey> key, C command) {
        return gateway.submit(operation, new Submission<>(platform, key, command, origin)).decision();
    }
}
