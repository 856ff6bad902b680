package org.partnercenter.rest.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.partnercenter.application.kernel.Answer;
import org.partnercenter.application.kernel.BroughtCode;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.domain.kernel.Refusals;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Hands the commands of resources in at the one door, and makes answers of its answers. */
@ApplicationScoped
public class Commands {

    private final Gateway gateway;

    /** For the container's proxy only. */
    protected Commands() {
        this.gateway = null;
    }

    @Inject
    public Commands(Gateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Submits the command, or with {@code ?dry_run=true} only asks what would be answered.
     *
     * @param onGranted makes the answer of what was granted, now or by the first sending of the same command
     */
    public <C, R> Response submit(Exchange exchange, Operation<C, R> operation, C command,
                                  Function<? super R, Response> onGranted) {
        var code = operation.codeNeeded() ? exchange.code() : Optional.<BroughtCode>empty();
        if (exchange.dryRun()) {
            return gateway.ask(operation, exchange.caller(), command, code).<Response>fold(onGranted, Replies::refused);
        }
        Answer<R> answer = gateway.submit(operation,
                new Submission<>(exchange.caller(), exchange.key(), command, exchange.origin(), code));
        Response response = answer.decision().<Response>fold(onGranted, Replies::refused);
        return answer.replayed()
                ? Response.fromResponse(response).header("Idempotency-Replayed", "true").build()
                : response;
    }

    /**
     * Submits a command that was read from input. Faults of the input are answered instead, after what keeps the caller from
     * asking at all.
     *
     * @param command makes the command; called only if nothing was at fault
     */
    public <C, R> Response submit(Exchange exchange, Input in, Operation<C, R> operation, Supplier<C> command,
                                  Function<? super R, Response> onGranted) {
        if (in.refusals().isEmpty()) {
            return submit(exchange, operation, command.get(), onGranted);
        }
        return Replies.refused(new Refusals().addAll(operation.refusalsFor(exchange.caller())).addAll(in.refusals()).list());
    }

    /** Submits the command that the body is, and answers as it is said beside it. */
    public <B extends Record, C, R> Response submit(Exchange exchange, CommandBody<B, C, R> command, B body) {
        var in = Input.of(exchange);
        var read = command.reader().read(body, in, exchange.caller());
        return submit(exchange, in, command.operation(), read, result -> granted(exchange, command.success(), result));
    }

    private static <R> Response granted(Exchange exchange, Success<R> success, R result) {
        return switch (success) {
            case Success.Shown<R> shown -> Response.ok(shown.shape().apply(result, exchange.language())).build();
            case Success.Created<R> created -> created(exchange, created, result);
            case Success.Nothing<R> nothing -> Response.noContent().build();
        };
    }

    /** A dry run creates nothing, so there is no place to point at. */
    private static <R> Response created(Exchange exchange, Success.Created<R> success, R result) {
        var shape = success.shape().apply(result, exchange.language());
        return exchange.dryRun() ? Response.ok(shape).build()
                : Response.created(UriBuilder.fromPath(success.path()).path("{id}").build(success.id().apply(result)))
                        .entity(shape).build();
    }
}
