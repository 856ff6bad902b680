package org.partnercenter.application.programme;

import org.partnercenter.domain.programme.Programme;

/** Applies for a programme, or joins it at once where nobody has to approve. */
public record JoinProgramme(Programme programme, boolean termsAccepted) {
}
