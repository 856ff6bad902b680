package org.partnercenter.application.programme;

import org.partnercenter.application.kernel.Unkept;
import org.partnercenter.domain.programme.PersonId;
import org.partnercenter.domain.programme.PersonalText;

/** Told once, and kept nowhere. */
public record PersonRevealed(PersonId person, PersonalText name, PersonalText account) implements Unkept {
}
