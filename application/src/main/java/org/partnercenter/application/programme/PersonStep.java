package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.DedicatedPerson;
import org.partnercenter.domain.programme.PersonId;
import org.partnercenter.domain.programme.PersonStatus;

/** Where a dedicated person stands after a command. */
public record PersonStep(PersonId person, PartyId partner, PersonStatus status) {

    static PersonStep of(DedicatedPerson person) {
        return new PersonStep(person.id(), person.partner(), person.status());
    }
}
