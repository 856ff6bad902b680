package org.partnercenter.application.certification;

import org.partnercenter.domain.certification.LapseCause;
import org.partnercenter.domain.kernel.PartyId;

/** Has a partner certified again. */
public record LapseCertification(PartyId partner, LapseCause cause) {
}
