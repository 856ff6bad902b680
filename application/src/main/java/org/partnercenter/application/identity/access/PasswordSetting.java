package org.partnercenter.application.identity.access;

import org.partnercenter.application.identity.PartyViewers;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.identity.access.AccessRefusal;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.identity.access.PasswordPolicy;
import org.partnercenter.domain.identity.access.Rights;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives accounts passwords. With a new one, all tokens of the account end. */
final class PasswordSetting<C> implements UseCase<C, PasswordSet> {

    /** Whose password it is to be, if the caller may set it. */
    @FunctionalInterface
    private interface Target<C> {
        Decision<Named> of(Request<C> request);
    }

    /** @param name what signs in with the password */
    private record Named(Passwords.Account account, String name, Secret password, Viewers viewers) {
    }

    private final Operation<C, PasswordSet> operation;
    private final AccessPorts ports;
    private final Target<C> target;

    private PasswordSetting(Operation<C, PasswordSet> operation, AccessPorts ports, Target<C> target) {
        this.operation = operation;
        this.ports = ports;
        this.target = target;
    }

    static List<PasswordSetting<?>> all(AccessPorts ports) {
        return List.of(
                new PasswordSetting<>(AccessOperations.RESET_PASSWORD, ports, request -> ofOperator(ports, request)),
                new PasswordSetting<>(AccessOperations.CHANGE_PASSWORD, ports, request -> own(ports, request)),
                new PasswordSetting<>(AccessOperations.SET_PARTY_PASSWORD, ports, request -> ofParty(ports, request)));
    }

    private static Decision<Named> ofOperator(AccessPorts ports, Request<ResetPassword> request) {
        var id = request.command().operator();
        return OperatorChange.own(request, Optional.ofNullable(ports.operators().find(Set.of(id)).get(id)), id)
                .flatMap(operator -> {
                    var rights = Rights.of(request.caller().kind(), operator.roles(),
                            ports.operators().roles(Set.of(operator.party())).getOrDefault(operator.party(), Map.of()));
                    return Giver.rights(request.caller()).covers(rights)
                            ? Decision.granted(new Named(new Passwords.Account(operator.party(), Optional.of(id)), operator.name(),
                                    request.command().password(), Viewers.ofCaller(request.caller())))
                            : Decision.refused(AccessRefusal.RIGHTS_EXCEED_YOURS.refusal());
                });
    }

    private static Decision<Named> own(AccessPorts ports, Request<ChangePassword> request) {
        var caller = request.caller();
        var account = new Passwords.Account(caller.party(), caller.operator().map(OperatorId::new));
        var stored = ports.passwords().find(account);
        if (stored.isEmpty()) {
            return Decision.refused(AccessRefusal.OPERATOR_ONLY.refusal());
        }
        if (!ports.hasher().matches(request.command().current(), stored.get().hash())) {
            return Decision.refused(AccessRefusal.PASSWORD_WRONG.refusal());
        }
        var name = account.operator().map(id -> ports.operators().find(Set.of(id)).get(id).name())
                .orElseGet(() -> ports.parties().find(Set.of(caller.party())).get(caller.party()).accountName());
        return Decision.granted(new Named(account, name, request.command().next(), Viewers.ofCaller(caller)));
    }

    private static Decision<Named> ofParty(AccessPorts ports, Request<SetPartyPassword> request) {
        var id = request.command().party();
        return Optional.ofNullable(ports.parties().find(Set.of(id)).get(id))
                .map(party -> Decision.granted(new Named(new Passwords.Account(id, Optional.empty()), party.accountName(),
                        request.command().password(), PartyViewers.of(id, party.kind(), party.distributor()))))
                .orElseGet(() -> Decision.refused(CommonRefusal.PARTY_UNKNOWN.refusal("party_id", id)));
    }

    @Override
    public Operation<C, PasswordSet> operation() {
        return operation;
    }

    /** One after the other: hashing takes longer than any statement, and nobody sets passwords in masses. */
    @Override
    public List<Outcome<PasswordSet>> decide(List<Request<C>> requests, Instant now) {
        return requests.stream().map(this::decide).toList();
    }

    private Outcome<PasswordSet> decide(Request<C> request) {
        var named = target.of(request);
        var fit = named.flatMap(given -> PasswordPolicy.accept(given.password().reveal(), given.name()).map(ok -> given));
        return fit.fold(this::set, refusals -> Outcome.refused(refusals, Subject.of("password",
                named.fold(given -> idOf(given.account()), none -> ""), Viewers.ofCaller(request.caller()))));
    }

    private Outcome<PasswordSet> set(Named named) {
        var account = named.account();
        var real = ports.clocks().real();
        ports.passwords().set(account, ports.hasher().hash(named.password()), real);
        ports.tokens().revokeAll(account.party(), account.operator());
        return Outcome.granted(new PasswordSet(account.party(), account.operator(), real),
                Subject.of("password", idOf(account), named.viewers()), Effects.none());
    }

    private static String idOf(Passwords.Account account) {
        return account.operator().map(OperatorId::value).orElse(account.party().value());
    }
}
