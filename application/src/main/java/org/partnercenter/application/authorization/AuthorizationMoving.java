package org.partnercenter.application.authorization;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.authorization.Act;
import org.partnercenter.domain.authorization.Agreement;
import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.AuthorizationEvent;
import org.partnercenter.domain.authorization.AuthorizationId;
import org.partnercenter.domain.authorization.AuthorizationRefusal;
import org.partnercenter.domain.authorization.Ticked;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What either side does to an authorization of its own: one shape for approving, rejecting, withdrawing, revoking. Answers are
 * remembered for repeats, and leave the reason out.
 */
final class AuthorizationMoving<C> implements UseCase<C, Authorization> {

    /** The rule of one operation. */
    @FunctionalInterface
    interface Move<C> {

        Decision<Authorization> of(Authorization authorization, C command, Act act);
    }

    private final AuthorizationPorts ports;
    private final Operation<C, Authorization> operation;
    private final AuthorizationEvent event;
    private final Function<C, AuthorizationId> id;
    private final Function<Authorization, PartyId> owner;
    private final Move<C> move;

    private AuthorizationMoving(AuthorizationPorts ports, Operation<C, Authorization> operation, AuthorizationEvent event,
                                Function<C, AuthorizationId> id, Function<Authorization, PartyId> owner, Move<C> move) {
        this.ports = ports;
        this.operation = operation;
        this.event = event;
        this.id = id;
        this.owner = owner;
        this.move = move;
    }

    static List<UseCase<?, ?>> all(AuthorizationPorts ports) {
        return List.of(
                new AuthorizationMoving<>(ports, AuthorizationOperations.APPROVE, AuthorizationEvent.APPROVE, ApproveAuthorization::id,
                        Authorization::customer, (authorization, command, act) -> authorization.approve(
                                Ticked.of(Agreement.CUSTOMER_AUTHORIZATION_LETTER, command.letter()), act)),
                new AuthorizationMoving<>(ports, AuthorizationOperations.REJECT, AuthorizationEvent.REJECT, MoveAuthorization::id,
                        Authorization::customer, (authorization, command, act) -> authorization.reject(command.reason(), act)),
                new AuthorizationMoving<>(ports, AuthorizationOperations.WITHDRAW, AuthorizationEvent.WITHDRAW, MoveAuthorization::id,
                        each -> each.grantee().party(), (authorization, command, act) -> authorization.withdraw(act)),
                new AuthorizationMoving<>(ports, AuthorizationOperations.REVOKE, AuthorizationEvent.REVOKE, MoveAuthorization::id,
                        Authorization::customer, (authorization, command, act) -> authorization.revoke(command.reason(), act)));
    }

    @Override
    public Operation<C, Authorization> operation() {
        return operation;
    }

    @Override
    public List<Outcome<Authorization>> decide(List<Request<C>> requests, Instant now) {
        var book = new Book(ports, ports.store().lock(requests.stream().map(request -> id.apply(request.command()))
                .collect(Collectors.toSet())).values());
        var outcomes = requests.stream().map(request -> decide(request, book, now)).toList();
        book.store();
        return outcomes;
    }

    private Outcome<Authorization> decide(Request<C> request, Book book, Instant now) {
        var caller = request.caller();
        var wanted = id.apply(request.command());
        var own = book.find(wanted).filter(found -> owner.apply(found).equals(caller.party()));
        return own.map(before -> move.of(before, request.command(), new Act(now, caller.operator()))
                        .fold(after -> moved(before, after, caller, book, now),
                                refusals -> Outcome.<Authorization>refused(refusals, AuthorizationNews.subject(before))))
                .orElseGet(() -> Outcome.refused(List.of(AuthorizationRefusal.AUTHORIZATION_UNKNOWN.refusal("authorization_id", wanted)),
                        Subject.of("authorization", wanted.value(), Viewers.ofCaller(caller))));
    }

    private Outcome<Authorization> moved(Authorization before, Authorization after, Caller caller, Book book, Instant now) {
        book.change(after, event, caller.party(), caller.operator(), now);
        signature(after).ifPresent(letter -> book.accept(new AgreementAcceptance(caller.party(),
                Agreement.CUSTOMER_AUTHORIZATION_LETTER, letter, now, caller.operator(), Viewers.ofCaller(caller))));
        return Outcome.granted(after.withoutReason(), AuthorizationNews.subject(before, after), AuthorizationNews.of(after, event));
    }

    private Optional<String> signature(Authorization after) {
        return event == AuthorizationEvent.APPROVE ? after.approved().map(Authorization.Approval::letter) : Optional.empty();
    }
}
