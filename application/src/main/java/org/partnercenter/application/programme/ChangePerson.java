package org.partnercenter.application.programme;

import org.partnercenter.domain.programme.PersonId;
import org.partnercenter.domain.programme.Profile;

/** Gives a dedicated person another profile, which is reviewed. */
public record ChangePerson(PersonId person, Profile profile) {
}
