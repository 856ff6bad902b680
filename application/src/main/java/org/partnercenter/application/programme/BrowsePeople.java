package org.partnercenter.application.programme;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Happened;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.programme.DedicatedPerson;
import org.partnercenter.domain.programme.PersonId;
import org.partnercenter.domain.programme.PersonStatus;

import java.util.List;
import java.util.Optional;

/** Looks at dedicated people: partners at their own, the platform at all. */
public final class BrowsePeople {

    private final ProgrammePorts ports;

    BrowsePeople(ProgrammePorts ports) {
        this.ports = ports;
    }

    /** @param partner for the platform: whose people; else all the caller sees */
    public Decision<Page<DedicatedPerson>> list(Caller caller, Optional<PartyId> partner, Optional<PersonStatus> status, PageRequest page) {
        return open(caller).map(open -> ports.stores().people().list(Scope.own(open), partner, status, page));
    }

    public Decision<DedicatedPerson> one(Caller caller, PersonId person) {
        return open(caller).flatMap(open -> ports.stores().people().find(Scope.own(open), person).map(Decision::granted)
                .orElseGet(() -> PersonChanging.unknown(person)));
    }

    /** What the caller could do with the one just found, and what forbids the rest. */
    public List<Possibility> possibilities(Caller caller, DedicatedPerson found) {
        return found.possibilities(!caller.is(PartyKind.PLATFORM));
    }

    /** What happened to the one just found, oldest first. */
    public List<Happened> timeline(Caller caller, PersonId person) {
        return ports.questions().timelines().of(Scope.own(caller), PersonOutcomes.TYPE, person.value());
    }

    private static Decision<Caller> open(Caller caller) {
        Operation<?, ?> operation = caller.is(PartyKind.PLATFORM) ? ProgrammeOperations.ALL_PEOPLE : ProgrammeOperations.PEOPLE;
        return BrowseProgrammes.open(caller, operation);
    }
}
