package org.partnercenter.bootstrap;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Optional;
import org.partnercenter.application.kernel.Answer;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.messaging.kernel.Bodies;
import org.partnercenter.messaging.kernel.Reply;
import org.partnercenter.rest.kernel.CommandBodies;
import org.partnercenter.rest.kernel.CommandReply;

/** Lends the language of REST to files and queues. */
final class BodiesBridge implements Bodies {
    private final CommandBodies bodies;

    BodiesBridge(CommandBodies bodies) {
        this.bodies = bodies;
    }

    /** The bodies of all capabilities. The container is there once the HTTP side has been prepared. */
    static BodiesBridge ofContainer() {
        return new BodiesBridge(CDI.current().select(CommandBodies.class).get());
    }

    CommandBodies commands() {
        return bodies;
    }

    @Override
    public Optional<Operation<?, ?>> operation(String name) {
        return bodies.operation(name);
    }

    @Override
    public <C> Decision<C> read(Operation<C, ?> operation, Caller caller, String json) {
        return bodies.read(operation, caller, json);
    }

    @Override
    public <R> Reply reply(Operation<?, R> operation, Answer<R> answer, Language language) {
        return reply(bodies.reply(operation, answer.decision(), language), answer.replayed());
    }

    @Override
    public Reply refused(List<Refusal> refusals, Language language) {
        return reply(bodies.refused(refusals, language), false);
    }

    private static Reply reply(CommandReply reply, boolean replayed) {
        return new Reply(reply.status(), replayed, reply.json());
    }
}
