package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;

/** Takes back a label that a partner did not gain in that year. */
public record WithdrawLabel(PartyId partner, String label, int year) {
}
