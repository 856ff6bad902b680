package org.partnercenter.application.account;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

/** A partner's line of credit as it is now. */
public record CreditLine(PartyId partner, Money line) {
}
