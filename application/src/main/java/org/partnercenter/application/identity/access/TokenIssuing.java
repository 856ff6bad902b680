package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.identity.access.OperatorId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives those who have just signed in a token. */
final class TokenIssuing implements UseCase<IssueToken, TokenIssued> {

    private final AccessPorts ports;

    TokenIssuing(AccessPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<IssueToken, TokenIssued> operation() {
        return AccessOperations.ISSUE_TOKEN;
    }

    @Override
    public List<Outcome<TokenIssued>> decide(List<Request<IssueToken>> requests, Instant now) {
        return requests.stream().map(this::issue).toList();
    }

    private Outcome<TokenIssued> issue(Request<IssueToken> request) {
        var caller = request.caller();
        var real = ports.clocks().real();
        var token = ports.tokenMaker().token();
        var expires = real.plus(ports.tokenLife());
        ports.tokens().add(token, new Tokens.Held(caller.party(), caller.operator().map(OperatorId::new), real, expires));
        return Outcome.granted(new TokenIssued(Optional.of(token), real, expires),
                Subject.of("token", caller.operator().orElse(caller.party().value()), Viewers.ofCaller(caller))
                        .with(Map.of("expires_at", expires.toString())), Effects.none());
    }
}
