package org.partnercenter.application.programme;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.programme.DedicatedPerson;
import org.partnercenter.domain.programme.PersonId;
import org.partnercenter.domain.programme.ProgrammeRefusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is done with a registered person. A partner finds its own people only. */
final class PersonChanging<C> implements UseCase<C, PersonStep> {

    /** What is done with one. */
    @FunctionalInterface
    interface Step<C> {

        Decision<DedicatedPerson> apply(DedicatedPerson person, C command, Instant now);
    }

    private final ProgrammePorts ports;
    private final Operation<C, PersonStep> operation;
    private final Function<C, PersonId> person;
    private final Step<C> step;

    private PersonChanging(ProgrammePorts ports, Operation<C, PersonStep> operation, Function<C, PersonId> person, Step<C> step) {
        this.ports = ports;
        this.operation = operation;
        this.person = person;
        this.step = step;
    }

    static List<UseCase<?, ?>> all(ProgrammePorts ports) {
        return List.of(
                new PersonChanging<>(ports, ProgrammeOperations.CHANGE_PERSON, ChangePerson::person, (found, command, now) ->
                        found.change(command.profile(), ports.day(now), now)),
                new PersonChanging<>(ports, ProgrammeOperations.REVIEW_PERSON, ReviewPerson::person, (found, command, now) ->
                        found.review(command.verdict(), command.words(), now)),
                new PersonChanging<>(ports, ProgrammeOperations.REMOVE_PERSON, RemovePerson::person, (found, command, now) -> found.remove(now)));
    }

    @Override
    public Operation<C, PersonStep> operation() {
        return operation;
    }

    @Override
    public List<Outcome<PersonStep>> decide(List<Request<C>> requests, Instant now) {
        var people = ports.stores().people();
        var present = new HashMap<>(people.hold(requests.stream().map(request -> person.apply(request.command())).collect(Collectors.toSet())));
        var told = PersonOutcomes.about(ports, present.values(), now);
        var stored = new LinkedHashMap<PersonId, DedicatedPerson>();
        var outcomes = new ArrayList<Outcome<PersonStep>>();
        for (var request : requests) {
            var id = person.apply(request.command());
            var before = Optional.ofNullable(present.get(id)).filter(found -> sees(request.caller(), found));
            outcomes.add(before.<Outcome<PersonStep>>map(found -> step.apply(found, request.command(), now).fold(after -> {
                present.put(id, after);
                stored.put(id, after);
                return told.changed(before, after);
            }, refusals -> told.refused(found, refusals))).orElseGet(() -> PersonOutcomes.unknown(request.caller(), id)));
        }
        if (!stored.isEmpty()) {
            people.put(List.copyOf(stored.values()));
        }
        return outcomes;
    }

    static boolean sees(Caller caller, DedicatedPerson person) {
        return caller.is(PartyKind.PLATFORM) || person.partner().equals(caller.party());
    }

    static <T> Decision<T> unknown(PersonId person) {
        return Decision.refused(ProgrammeRefusal.PERSON_UNKNOWN.refusal("person_id", person));
    }
}
