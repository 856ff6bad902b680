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

/** Ends tokens of the caller before their time. */
final class TokenRevoking implements UseCase<RevokeToken, TokenRevoked> {

    private final Tokens tokens;

    TokenRevoking(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Operation<RevokeToken, TokenRevoked> operation() {
        return AccessOperations.REVOKE_TOKEN;
    }

    @Override
    public List<Outcome<TokenRevoked>> decide(List<Request<RevokeToken>> requests, Instant now) {
        return requests.stream().map(request -> {
            var caller = request.caller();
            boolean existed = tokens.revoke(request.command().token(), caller.party(), caller.operator().map(OperatorId::new));
            return Outcome.granted(new TokenRevoked(existed), Subject.of("token",
                    caller.operator().orElse(caller.party().value()), Viewers.ofCaller(caller)), Effects.none());
        }).toList();
    }
}
