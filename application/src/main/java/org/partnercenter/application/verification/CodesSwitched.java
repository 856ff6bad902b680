package org.partnercenter.application.verification;

import org.partnercenter.domain.kernel.PartyId;

/** Whether a partner's actions need codes now. */
public record CodesSwitched(PartyId partner, boolean on) {
}
