package org.partnercenter.application.programme;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.DedicatedPerson;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.PersonId;
import org.partnercenter.domain.programme.PersonStatus;
import org.partnercenter.domain.programme.PersonalText;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Dedicated people as they are stored; who they are is sealed. */
public interface DedicatedPeople {

    /** An account on a path of a partner. */
    record Seat(PartyId partner, DevelopmentPath path, PersonalText account) {
    }

    /** Those that exist; until the running transaction ends, nobody else who holds these comes by. */
    Map<PersonId, DedicatedPerson> hold(Set<PersonId> people);

    /** The same, held by nobody. */
    Map<PersonId, DedicatedPerson> of(Set<PersonId> people);

    /** Which of these are taken by people that are not removed; nobody else who asks for the same comes by until the transaction ends. */
    Set<Seat> taken(Set<Seat> seats);

    /** Stores each in place of the one with its id. */
    void put(List<DedicatedPerson> people);

    /** What was registered last first. A marker is a person's id. */
    Page<DedicatedPerson> list(Scope scope, Optional<PartyId> partner, Optional<PersonStatus> status, PageRequest page);

    Optional<DedicatedPerson> find(Scope scope, PersonId person);
}
