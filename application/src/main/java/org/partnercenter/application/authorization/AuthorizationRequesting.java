package org.partnercenter.application.authorization;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.authorization.Act;
import org.partnercenter.domain.authorization.Agreement;
import org.partnercenter.domain.authorization.Asking;
import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.AuthorizationEvent;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Asks customers. Whoever asks again while a request waits gets that request (AUT-17), and nothing happens. */
final class AuthorizationRequesting implements UseCase<RequestAuthorization, AuthorizationRequested> {

    private final AuthorizationPorts ports;

    AuthorizationRequesting(AuthorizationPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<RequestAuthorization, AuthorizationRequested> operation() {
        return AuthorizationOperations.REQUEST;
    }

    @Override
    public List<Outcome<AuthorizationRequested>> decide(List<Request<RequestAuthorization>> requests, Instant now) {
        var wishes = requests.stream().map(request -> new Requests.Wish(request.caller(), request.command())).toList();
        var around = new Requests(ports, wishes);
        var book = new Book(ports, ports.store().lockPairs(wishes.stream().map(Requests.Wish::pair).collect(Collectors.toSet())).values());
        var outcomes = wishes.stream().map(wish -> decide(wish, around, book, now)).toList();
        book.store();
        return outcomes;
    }

    private Outcome<AuthorizationRequested> decide(Requests.Wish wish, Requests around, Book book, Instant now) {
        var before = book.between(wish.pair());
        return around.asking(wish).flatMap(asking -> before.request(asking, new Act(now, wish.caller().operator()))
                        .map(after -> asked(wish, asking, before, after, around, book, now)))
                .fold(granted -> granted, refusals -> Outcome.refused(refusals, Subject.of("authorization-request",
                        wish.command().customer().value(), Viewers.ofCaller(wish.caller()))));
    }

    private Outcome<AuthorizationRequested> asked(Requests.Wish wish, Asking asking, Authorization before, Authorization after,
                                                  Requests around, Book book, Instant now) {
        if (after.equals(before)) {
            return Outcome.granted(new AuthorizationRequested(before, true), AuthorizationNews.subject(before), Effects.none());
        }
        var caller = wish.caller();
        book.change(after, AuthorizationEvent.REQUEST, caller.party(), caller.operator(), now);
        if (asking.accepts()) {
            book.accept(new AgreementAcceptance(caller.party(), Agreement.PARTNER_COMMITMENT_LETTER,
                    asking.letter().current(), now, caller.operator(), Viewers.ofCaller(caller)));
            around.committed(caller.party());
        }
        return Outcome.granted(new AuthorizationRequested(after, false), AuthorizationNews.subject(before, after),
                AuthorizationNews.of(after, AuthorizationEvent.REQUEST));
    }
}
