package org.partnercenter.messaging.queue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import org.partnercenter.application.kernel.Answer;
import org.partnercenter.application.kernel.Busy;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.CommandKey;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.messaging.kernel.Bodies;
import org.partnercenter.messaging.kernel.FindCaller;
import org.partnercenter.messaging.kernel.Reply;
import org.partnercenter.messaging.kernel.StrictJson;

import java.util.List;
import java.util.Optional;

/** Hands the command of a message in at the door. */
final class CommandMessages {

    /**
     * What became of a message.
     *
     * @param reply for the sender, if it wants one
     * @param dead  why no command came of it; nothing else keeps such a message
     */
    record Outcome(Reply reply, Optional<Refusal> dead) {
    }

    private final Gateway gateway;
    private final Bodies bodies;
    private final FindCaller callers;

    CommandMessages(Gateway gateway, Bodies bodies, FindCaller callers) {
        this.gateway = gateway;
        this.bodies = bodies;
        this.callers = callers;
    }

    /** @throws Busy when it could not be done now */
    Outcome handle(Message message) throws JMSException {
        var text = MessageText.of(message);
        var json = text.fold(StrictJson::object, tooLarge -> Optional.<JsonNode>empty());
        if (json.isEmpty()) {
            return dead(text.isGranted() ? List.of(CommonRefusal.BODY_UNREADABLE.refusal()) : text.refusals(), Language.ZH_CN);
        }
        var language = Envelope.language(json.get()).orElse(Language.ZH_CN);
        var envelope = Envelope.read(json.get(), bodies, callers);
        return envelope.isGranted() ? submit(envelope.orThrow(), envelope.orThrow().operation(), message.getJMSMessageID(), language)
                : dead(envelope.refusals(), language);
    }

    private <C, R> Outcome submit(Envelope envelope, Operation<C, R> operation, String messageId, Language language) {
        Decision<C> command = bodies.read(operation, envelope.caller(), StrictJson.write(envelope.command()));
        if (!command.isGranted()) {
            return dead(command.refusals(), language);
        }
        var key = envelope.key().orElseGet(() -> CommandKey.given(messageId));
        Answer<R> answer = gateway.submit(operation, new Submission<>(envelope.caller(), Optional.of(key), command.orThrow(),
                new Origin(Channel.QUEUE, messageId)));
        if (answer.decision().refusals().stream().anyMatch(refusal -> refusal.is(CommonRefusal.COMMAND_IN_PROGRESS))) {
            throw Busy.sameCommandRunning(null);
        }
        return new Outcome(bodies.reply(operation, answer, language), Optional.empty());
    }

    private Outcome dead(List<Refusal> refusals, Language language) {
        return new Outcome(bodies.refused(refusals, language), Optional.of(refusals.getFirst()));
    }
}
