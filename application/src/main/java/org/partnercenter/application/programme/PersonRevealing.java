package org.partnercenter.application.programme;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows who somebody is. Nothing changes, and the audit trail tells who was looked at, never the name. */
final class PersonRevealing implements UseCase<RevealPerson, PersonRevealed> {

    private final ProgrammePorts ports;
    private final Operation<RevealPerson, PersonRevealed> operation;

    PersonRevealing(ProgrammePorts ports, Operation<RevealPerson, PersonRevealed> operation) {
        this.ports = ports;
        this.operation = operation;
    }

    @Override
    public Operation<RevealPerson, PersonRevealed> operation() {
        return operation;
    }

    @Override
    public List<Outcome<PersonRevealed>> decide(List<Request<RevealPerson>> requests, Instant now) {
        var present = ports.stores().people().of(requests.stream().map(request -> request.command().person()).collect(Collectors.toSet()));
        var told = PersonOutcomes.about(ports, present.values(), now);
        return requests.stream().map(request -> Optional.ofNullable(present.get(request.command().person()))
                .filter(found -> PersonChanging.sees(request.caller(), found))
                .map(found -> Outcome.granted(new PersonRevealed(found.id(), found.name(), found.account()), told.subject(found), Effects.none()))
                .orElseGet(() -> PersonOutcomes.unknown(request.caller(), request.command().person()))).toList();
    }
}
