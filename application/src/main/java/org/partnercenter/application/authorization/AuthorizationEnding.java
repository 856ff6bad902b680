package org.partnercenter.application.authorization;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.AuthorizationEnd;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Ends requests that nobody answered in time (AUT-19). */
final class AuthorizationEnding implements UseCase<EndUnanswered, EndedUnanswered> {

    private final AuthorizationPorts ports;

    AuthorizationEnding(AuthorizationPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<EndUnanswered, EndedUnanswered> operation() {
        return AuthorizationOperations.EXPIRE;
    }

    @Override
    public List<Outcome<EndedUnanswered>> decide(List<Request<EndUnanswered>> requests, Instant now) {
        return requests.stream().map(request -> end(request, now)).toList();
    }

    private Outcome<EndedUnanswered> end(Request<EndUnanswered> request, Instant now) {
        var waiting = ports.unanswered().isZero() ? List.<Authorization>of()
                : ports.store().lockUnanswered(now.minus(ports.unanswered()), request.command().limit());
        var book = new Book(ports, waiting);
        var changes = new Changes();
        var effects = waiting.stream().map(before -> {
            var after = before.end(AuthorizationEnd.UNANSWERED, now).orThrow();
            book.change(after, AuthorizationEnd.UNANSWERED.event(), request.caller().party(), request.caller().operator(), now);
            AuthorizationNews.changes(changes, before, after);
            return AuthorizationNews.of(after, AuthorizationEnd.UNANSWERED.event());
        }).toList();
        book.store();
        return Outcome.granted(new EndedUnanswered(waiting.size()), Subject.of("authorization-expiry", request.id(), Viewers.none())
                .with(Map.of("ended", String.valueOf(waiting.size()))).changed(changes), Effects.all(effects));
    }
}
