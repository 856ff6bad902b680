package org.partnercenter.application.programme;

import org.partnercenter.domain.programme.Programme;

/** Ends the caller's membership, or takes its application back. */
public record LeaveProgramme(Programme programme) {
}
