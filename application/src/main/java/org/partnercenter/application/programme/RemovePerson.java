package org.partnercenter.application.programme;

import org.partnercenter.domain.programme.PersonId;

/** The person does not work for the caller on that path any more. */
public record RemovePerson(PersonId person) {
}
