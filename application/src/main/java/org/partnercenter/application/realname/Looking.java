package org.partnercenter.application.realname;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.realname.Application;
import org.partnercenter.domain.realname.ApplicationId;
import org.partnercenter.domain.realname.RealNameRefusal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A reviewer looks at what nobody else sees. Nothing changes, and the audit trail tells what was looked at, never what it was. */
final class Looking<C, R> implements UseCase<C, R> {

    private final Operation<C, R> operation;
    private final Applications applications;
    private final Function<C, ApplicationId> of;
    private final Function<C, Map<String, String>> what;
    private final BiFunction<Application, C, Decision<R>> sight;

    private Looking(Operation<C, R> operation, Applications applications, Function<C, ApplicationId> of,
                    Function<C, Map<String, String>> what, BiFunction<Application, C, Decision<R>> sight) {
        this.operation = operation;
        this.applications = applications;
        this.of = of;
        this.what = what;
        this.sight = sight;
    }

    static UseCase<RevealApplication, RevealedApplication> atValues(Applications applications) {
        return new Looking<>(RealNameOperations.REVEAL, applications, RevealApplication::application, command -> Map.of(),
                (application, command) -> application.claim().map(claim ->
                                Decision.granted(new RevealedApplication(application.id(), claim)))
                        .orElseGet(() -> unknown(application.id())));
    }

    static UseCase<ReadAttachment, ReadableAttachment> atAttachment(Applications applications) {
        return new Looking<>(RealNameOperations.READ_ATTACHMENT, applications, ReadAttachment::application,
                command -> Map.of("place", String.valueOf(command.place())),
                (application, command) -> command.place() >= application.attachments().size() ? unknown(application.id())
                        : application.shown(command.place(), command.now())
                                .map(attachment -> new ReadableAttachment(application.bucket(), attachment)));
    }

    private static <R> Decision<R> unknown(ApplicationId id) {
        return Decision.refused(RealNameRefusal.REAL_NAME_APPLICATION_UNKNOWN.refusal("application_id", id));
    }

    @Override
    public Operation<C, R> operation() {
        return operation;
    }

    @Override
    public List<Outcome<R>> decide(List<Request<C>> requests, Instant now) {
        var found = applications.lock(requests.stream().map(request -> of.apply(request.command())).collect(Collectors.toSet()));
        return requests.stream().map(request -> decide(request.command(), found)).toList();
    }

    private Outcome<R> decide(C command, Map<ApplicationId, Application> found) {
        var id = of.apply(command);
        var subject = Subject.of("real-name-application", id.value(), Viewers.none()).with(what.apply(command));
        var application = found.get(id);
        Decision<R> decision = application == null ? unknown(id) : sight.apply(application, command);
        return decision.fold(seen -> Outcome.granted(seen, subject, Effects.none()),
                refusals -> Outcome.refused(refusals, subject));
    }
}
