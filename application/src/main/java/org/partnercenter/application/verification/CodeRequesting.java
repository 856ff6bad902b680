package org.partnercenter.application.verification;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.domain.verification.Scene;
import org.partnercenter.domain.verification.VerificationRefusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sends a party a code for its own actions (COM-25), where the platform has registered and nowhere else. */
final class CodeRequesting implements UseCase<RequestCode, CodeSent> {

    private final VerificationPorts ports;

    CodeRequesting(VerificationPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<RequestCode, CodeSent> operation() {
        return VerificationOperations.REQUEST;
    }

    @Override
    public List<Outcome<CodeSent>> decide(List<Request<RequestCode>> requests, Instant now) {
        var known = ports.receivers().of(requests.stream().map(request -> request.caller().party()).collect(Collectors.toSet()));
        var chosen = requests.stream().map(request -> choose(request, known)).toList();
        var office = new CodeOffice(ports, chosen.stream().flatMap(Optional::stream).toList());
        var outcomes = new ArrayList<Outcome<CodeSent>>();
        for (int i = 0; i < requests.size(); i++) {
            outcomes.add(decide(requests.get(i), chosen.get(i), office));
        }
        office.store();
        return outcomes;
    }

    private Optional<Receiver> choose(Request<RequestCode> request, Map<PartyId, List<Receiver>> known) {
        var wanted = request.command().medium();
        var fit = known.getOrDefault(request.caller().party(), List.of()).stream()
                .filter(receiver -> wanted.isEmpty() || wanted.get() == receiver.medium()).toList();
        return fit.stream().filter(receiver -> ports.messages().carries(receiver.medium())).findFirst()
                .or(() -> fit.stream().findFirst());
    }

    private static Outcome<CodeSent> decide(Request<RequestCode> request, Optional<Receiver> to, CodeOffice office) {
        var command = request.command();
        var subject = Subject.of("verification-code", request.id(), Viewers.ofCaller(request.caller()))
                .with(Map.of("scene", Scene.OWN_ACTION.name()));
        Decision<CodeSent> decision = to.map(receiver -> office.send(new CodeOffice.Wanted(request.caller().party(),
                        Scene.OWN_ACTION, receiver, command.language(), command.life(), Optional.empty())))
                .orElseGet(() -> Decision.refused(VerificationRefusal.RECEIVER_UNKNOWN.refusal()));
        return decision.fold(sent -> Outcome.granted(sent, subject, Effects.none()),
                refusals -> Outcome.refused(refusals, subject));
    }
}
