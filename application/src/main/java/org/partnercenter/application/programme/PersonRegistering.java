package org.partnercenter.application.programme;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.programme.DedicatedPeople.Seat;
import org.partnercenter.domain.programme.DedicatedPerson;
import org.partnercenter.domain.programme.NetworkStanding;
import org.partnercenter.domain.programme.PersonId;
import org.partnercenter.domain.programme.PersonStatus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes the people that partners register. */
final class PersonRegistering implements UseCase<RegisterPerson, PersonStep> {

    private final ProgrammePorts ports;

    PersonRegistering(ProgrammePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<RegisterPerson, PersonStep> operation() {
        return ProgrammeOperations.REGISTER;
    }

    @Override
    public List<Outcome<PersonStep>> decide(List<Request<RegisterPerson>> requests, Instant now) {
        var partners = requests.stream().map(request -> request.caller().party()).collect(Collectors.toSet());
        var standings = ports.stores().standings().of(partners);
        var taken = new HashSet<>(ports.stores().people().taken(requests.stream().map(PersonRegistering::seat).collect(Collectors.toSet())));
        var told = new PersonOutcomes(ports.questions().distributors().of(partners, now));
        var stored = new ArrayList<DedicatedPerson>();
        var outcomes = new ArrayList<Outcome<PersonStep>>();
        for (var request : requests) {
            var partner = request.caller().party();
            var command = request.command();
            var asked = new DedicatedPerson(new PersonId(ports.ids().next()), partner, command.path(), command.name(), command.account(),
                    command.profile(), PersonStatus.IN_REVIEW, now, Optional.empty());
            outcomes.add(DedicatedPerson.register(asked, standings.getOrDefault(partner, NetworkStanding.none(partner)),
                    taken.contains(seat(request)), ports.day(now)).fold(after -> {
                        taken.add(seat(request));
                        stored.add(after);
                        return told.changed(Optional.empty(), after);
                    }, refusals -> told.refused(asked, refusals)));
        }
        if (!stored.isEmpty()) {
            ports.stores().people().put(stored);
        }
        return outcomes;
    }

    private static Seat seat(Request<RegisterPerson> request) {
        return new Seat(request.caller().party(), request.command().path(), request.command().account());
    }
}
