package org.partnercenter.application.verification;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.domain.verification.VerificationRefusal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Switches codes on and off. Nobody can shut itself out: where no code would arrive, they are not switched on. */
final class CodeSwitching implements UseCase<SwitchCodes, CodesSwitched> {

    private final VerificationPorts ports;

    CodeSwitching(VerificationPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<SwitchCodes, CodesSwitched> operation() {
        return VerificationOperations.SWITCH;
    }

    @Override
    public List<Outcome<CodesSwitched>> decide(List<Request<SwitchCodes>> requests, Instant now) {
        var partners = requests.stream().map(request -> request.command().partner()).collect(Collectors.toSet());
        var known = ports.receivers().of(partners);
        var before = ports.codes().wanted(partners);
        var switched = new LinkedHashMap<PartyId, Boolean>();
        var outcomes = requests.stream().map(request -> {
            var command = request.command();
            var subject = Subject.of("verification-codes", command.partner().value(), Viewers.ofCaller(request.caller()))
                    .with(Map.of("before", String.valueOf(before.contains(command.partner())), "after", String.valueOf(command.on())));
            return decide(request.caller(), command, known).<Outcome<CodesSwitched>>fold(result -> {
                switched.put(result.partner(), result.on());
                return Outcome.granted(result, subject, Effects.none());
            }, refusals -> Outcome.refused(refusals, subject));
        }).toList();
        if (!switched.isEmpty()) {
            ports.codes().want(switched, ports.clocks().real());
        }
        return outcomes;
    }

    private Decision<CodesSwitched> decide(Caller caller, SwitchCodes command, Map<PartyId, List<Receiver>> known) {
        boolean foreign = !caller.is(PartyKind.PLATFORM) && !caller.party().equals(command.partner());
        var receivers = known.get(command.partner());
        if (foreign || receivers == null) {
            return Decision.refused(CommonRefusal.PARTY_UNKNOWN.refusal("party_id", command.partner()));
        }
        if (command.on() && receivers.isEmpty()) {
            return Decision.refused(VerificationRefusal.RECEIVER_UNKNOWN.refusal());
        }
        if (command.on() && receivers.stream().map(Receiver::medium).noneMatch(ports.messages()::carries)) {
            return Decision.refused(VerificationRefusal.MESSAGES_NOT_CARRIED.refusal("medium",
                    receivers.stream().map(Receiver::medium).map(Medium::name).collect(Collectors.joining(", "))));
        }
        return Decision.granted(new CodesSwitched(command.partner(), command.on()));
    }
}
