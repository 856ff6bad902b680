package org.partnercenter.application.verification;

import org.partnercenter.domain.kernel.PartyId;

/** Asks that a partner's actions need codes, or no longer. */
public record SwitchCodes(PartyId partner, boolean on) {
}
