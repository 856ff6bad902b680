package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.identity.access.AccessRefusal;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives partners tokens that act as a customer. Whatever is missing, the answer is the same: it tells nobody who is whose customer. */
final class RoleAssuming implements UseCase<AssumeRole, TokenIssued> {

    private final AccessPorts ports;
    private final PartiesByAccount accounts;
    private final MayAssume may;

    RoleAssuming(AccessPorts ports, PartiesByAccount accounts, MayAssume may) {
        this.ports = ports;
        this.accounts = accounts;
        this.may = may;
    }

    @Override
    public Operation<AssumeRole, TokenIssued> operation() {
        return AccessOperations.ASSUME_ROLE;
    }

    @Override
    public List<Outcome<TokenIssued>> decide(List<Request<AssumeRole>> requests, Instant now) {
        return requests.stream().map(request -> assume(request, now)).toList();
    }

    private Outcome<TokenIssued> assume(Request<AssumeRole> request, Instant now) {
        var caller = request.caller();
        return customer(request.command().customer()).filter(customer -> isCalled(caller.party(), request.command().agency(), now)
                        && may.of(caller, customer).isPresent())
                .map(customer -> issue(caller, customer))
                .orElseGet(() -> Outcome.refused(List.of(AccessRefusal.AGENCY_UNKNOWN.refusal()),
                        Subject.of("token", caller.operator().orElse(caller.party().value()), Viewers.ofCaller(caller))));
    }

    private boolean isCalled(PartyId partner, String agency, Instant now) {
        return accounts.isCalled(partner, agency) || ports.platforms().isOf(partner, agency, now);
    }

    private Optional<PartyId> customer(String idOrName) {
        var found = accounts.customersNamed(idOrName);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Outcome<TokenIssued> issue(Caller caller, PartyId customer) {
        var real = ports.clocks().real();
        var token = ports.tokenMaker().token();
        var expires = real.plus(ports.tokenLife());
        ports.tokens().add(token, new Tokens.Held(caller.party(), caller.operator().map(OperatorId::new), Optional.of(customer), real, expires));
        return Outcome.granted(new TokenIssued(Optional.of(token), real, expires),
                Subject.of("token", caller.operator().orElse(caller.party().value()), Viewers.ofCaller(caller).withCustomer(customer))
                        .with(Map.of("customer_id", customer.value(), "expires_at", expires.toString())), Effects.none());
    }
}
