package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.PersonId;
import org.partnercenter.domain.programme.Profile;

import java.util.Map;
import java.util.Set;

/** Tells of partners' dedicated people what benefits ask, and never who they are. Holds nothing. */
@FunctionalInterface
public interface DedicatedPeopleOf {

    /** One of them. @param approved by the vendor, and not removed since */
    record Person(DevelopmentPath path, Profile profile, boolean approved) {
    }

    /** Those the partners have, each of the ones asked about it; who has none is missing. */
    Map<PartyId, Map<PersonId, Person>> of(Map<PartyId, Set<PersonId>> people);
}
