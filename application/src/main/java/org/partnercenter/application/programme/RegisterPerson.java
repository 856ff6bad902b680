package org.partnercenter.application.programme;

import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.PersonalText;
import org.partnercenter.domain.programme.Profile;

/** Registers somebody who works for the caller on a path. @param account with the vendor */
public record RegisterPerson(DevelopmentPath path, PersonalText name, PersonalText account, Profile profile) {
}
