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
import org.partnercenter.application.kernel.RunningWork;
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
        if (!envelope.isGranted()) {
            return dead(envelope.refusals(), language);
        }
        var id = Postman.firstIdOf(message);
        var key = envelope.orThrow().key().or(() -> id.map(CommandKey::given));
        return key.isEmpty() ? dead(List.of(CommonRefusal.FIELD_MISSING.refusal("field", "idempotency_key")), language)
                : submit(envelope.orThrow(), envelope.orThrow().operation(), key.get(), id.orElse("no-message-id"), language);
    }

    private <C, R> Outcome submit(Envelope envelope, Operation<C, R> operation, CommandKey key, String messageId,
                                  Language language) {
        RunningWork.isFor(envelope.caller().party());
        Decision<C> command = bodies.read(operation, envelope.caller(), StrictJson.write(envelope.command()));
        if (!command.isGranted()) {
            return dead(command.refusals(), language);
        }
        Answer<R> answer = gateway.submit(operation.withoutCode(), new Submission<>(envelope.caller(), Optional.of(key), command.orThrow(),
                new Origin(Channel.QUEUE, messageId), envelope.code()));
        if (is(answer, CommonRefusal.COMMAND_IN_PROGRESS)) {
            throw Busy.sameCommandRunning(null);
        }
        // No audit entry tells of it, and the sender may not listen.
        var dead = is(answer, CommonRefusal.IDEMPOTENCY_KEY_REUSED) ? Optional.of(answer.decision().refusals().getFirst())
                : Optional.<Refusal>empty();
        return new Outcome(bodies.reply(operation, answer, language), dead);
    }

    private static boolean is(Answer<?> answer, CommonRefusal reason) {
        return answer.decision().refusals().stream().anyMatch(refusal -> refusal.is(reason));
    }

    private Outcome dead(List<Refusal> refusals, Language language) {
        return new Outcome(bodies.refused(refusals, language), Optional.of(refusals.getFirst()));
    }
}
