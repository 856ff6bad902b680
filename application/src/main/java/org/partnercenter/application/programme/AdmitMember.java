package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.Programme;
import org.partnercenter.domain.programme.Terms;

/** Makes a partner a member that did not apply. */
public record AdmitMember(PartyId partner, Programme programme, Terms terms) {
}
