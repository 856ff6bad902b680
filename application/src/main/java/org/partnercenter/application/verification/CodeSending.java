package org.partnercenter.application.verification;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.verification.VerificationRefusal;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sends codes to phones that the caller names (COM-26). */
final class CodeSending implements UseCase<SendCode, CodeSent> {

    private final VerificationPorts ports;

    CodeSending(VerificationPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<SendCode, CodeSent> operation() {
        return VerificationOperations.SEND;
    }

    @Override
    public List<Outcome<CodeSent>> decide(List<Request<SendCode>> requests, Instant now) {
        var served = served(requests);
        var office = new CodeOffice(ports, requests.stream().map(request -> request.command().to()).toList());
        var outcomes = requests.stream().map(request -> decide(request, served, office)).toList();
        office.store();
        return outcomes;
    }

    private Map<PartyId, Set<PartyId>> served(List<Request<SendCode>> requests) {
        var named = new HashMap<PartyId, Set<PartyId>>();
        requests.forEach(request -> request.command().customer().ifPresent(customer ->
                named.computeIfAbsent(request.caller().party(), id -> new HashSet<>()).add(customer)));
        named.replaceAll((partner, customers) -> ports.customers().among(partner, customers));
        return named;
    }

    private static Outcome<CodeSent> decide(Request<SendCode> request, Map<PartyId, Set<PartyId>> served, CodeOffice office) {
        var command = request.command();
        var party = request.caller().party();
        var subject = Subject.of("verification-code", request.id(), Viewers.ofCaller(request.caller()))
                .with(Map.of("scene", command.scene().name()));
        if (command.scene().needsCustomer() && command.customer().isEmpty()) {
            return Outcome.refused(List.of(CommonRefusal.FIELD_MISSING.refusal("field", "customer_id")), subject);
        }
        var foreign = command.customer().filter(customer -> !served.getOrDefault(party, Set.of()).contains(customer));
        Decision<CodeSent> decision = foreign.map(customer -> Decision.<CodeSent>refused(
                        VerificationRefusal.CUSTOMER_NOT_SERVED.refusal("customer_id", customer)))
                .orElseGet(() -> office.send(new CodeOffice.Wanted(party, command.scene(), command.to(), command.language(),
                        command.life(), command.customer())));
        return decision.fold(sent -> Outcome.granted(sent, subject, Effects.none()),
                refusals -> Outcome.refused(refusals, subject));
    }
}
