package org.partnercenter.application.programme;

import org.partnercenter.domain.programme.PersonId;

/** Asks for a dedicated person's name and account, plain. */
public record RevealPerson(PersonId person) {
}
