package org.partnercenter.application.certification;

import org.partnercenter.domain.kernel.PartyId;

/** Unlocks a certification. @param ticket on which it was asked for */
public record UnlockCertification(PartyId partner, String ticket) {
}
