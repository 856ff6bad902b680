package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.Programme;

/** Records that a programme's agreement is signed. @param agreement names it */
public record SignAgreement(PartyId partner, Programme programme, String agreement) {
}
