package org.partnercenter.rest.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bodies of all commands, for those who bring them on other ways than HTTP. */
@ApplicationScoped
public class CommandBodies {

    private final Map<String, CommandBody<?, ?, ?>> byName = new HashMap<>();

    /** For the container's proxy only. */
    protected CommandBodies() {
    }

    @Inject
    CommandBodies(Instance<HasBodies> capabilities) {
        this(capabilities.stream().toList());
    }

    public CommandBodies(List<HasBodies> capabilities) {
        capabilities.stream().flatMap(each -> each.bodies().stream()).forEach(body -> {
            if (byName.put(body.operation().name(), body) != null) {
                throw new IllegalArgumentException("two bodies for " + body.operation().name());
            }
        });
    }

    /** The names of all operations that have a body. */
    public Set<String> names() {
        return Set.copyOf(byName.keySet());
    }

    /** The operation of that name; empty if none that has a body is called so. */
    public Optional<Operation<?, ?>> operation(String name) {
        return Optional.ofNullable(byName.get(name)).map(CommandBody::operation);
    }

    /** The fields of an operation's body. */
    public List<BodyField> fields(Operation<?, ?> operation) {
        return BodyField.of(type(operation));
    }

    Class<? extends Record> type(Operation<?, ?> operation) {
        return body(operation).type();
    }

    /**
     * Reads a body as strictly as over HTTP.
     *
     * @return the command, or every fault of the body after what keeps the caller from asking at all. A body without fault is a
     *         command whoever brings it: the one door refuses those who may not ask, and keeps a trace of it.
     */
    public <C> Decision<C> read(Operation<C, ?> operation, Caller caller, String json) {
        return read(body(operation), caller, json);
    }

    private static <B extends Record, C> Decision<C> read(CommandBody<B, C, ?> body, Caller caller, String json) {
        return parse(body.type(), json).fold(parsed -> {
            var in = Input.ofBody();
            var command = body.reader().read(parsed, in, caller);
            return in.refusals().isEmpty() ? Decision.granted(command.get()) : refused(body, caller, in.refusals());
        }, faults -> refused(body, caller, faults));
    }

    private static <B extends Record> Decision<B> parse(Class<B> type, String json) {
        if (json.getBytes(StandardCharsets.UTF_8).length > AuthenticationFilter.MAX_BODY) {
            return Decision.refused(CommonRefusal.BODY_TOO_LARGE.refusal("limit", AuthenticationFilter.MAX_BODY));
        }
        try {
            return Decision.granted(JsonBodyReader.read(type, json));
        } catch (Refused unreadable) {
            return Decision.refused(unreadable.refusals());
        }
    }

    private static <C> Decision<C> refused(CommandBody<?, C, ?> body, Caller caller, List<Refusal> faults) {
        return Decision.refused(new Refusals().addAll(body.operation().refusalsFor(caller)).addAll(faults).list());
    }

    /** What the decision is answered over HTTP. */
    public <R> CommandReply reply(Operation<?, R> operation, Decision<R> decision, Language language) {
        return decision.fold(result -> granted(body(operation).success(), result, language),
                refusals -> refused(refusals, language));
    }

    private static <R> CommandReply granted(Success<R> success, R result, Language language) {
        return new CommandReply(StatusTable.of(success), switch (success) {
            case Success.Shown<R> shown -> json(shown.shape().apply(result, language));
            case Success.Created<R> created -> json(created.shape().apply(result, language));
            case Success.Nothing<R> nothing -> "null";
        });
    }

    /**
     * What refusals are answered over HTTP, but for what tells of a request.
     *
     * @param refusals at least one
     */
    public CommandReply refused(List<Refusal> refusals, Language language) {
        int status = StatusTable.of(refusals.getFirst());
        return new CommandReply(status, json(ErrorReply.of(refusals, status, language)));
    }

    private static String json(Record shape) {
        try {
            return Json.mapper().writeValueAsString(shape);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("writing a shape", impossible);
        }
    }

    /** An operation's body is put in beside it, so that their types agree. */
    @SuppressWarnings("unchecked")
    private <C, R> CommandBody<?, C, R> body(Operation<C, R> operation) {
        var found = (CommandBody<?, C, R>) byName.get(operation.name());
        if (found == null) {
            throw new IllegalArgumentException("no body for " + operation.name());
        }
        return found;
    }
}
