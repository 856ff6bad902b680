package org.partnercenter.application.programme;

import org.partnercenter.domain.programme.PersonId;
import org.partnercenter.domain.programme.ReviewVerdict;

import java.util.Optional;

/** Decides on a dedicated person. @param words why, for the partner */
public record ReviewPerson(PersonId person, ReviewVerdict verdict, Optional<String> words) {
}
