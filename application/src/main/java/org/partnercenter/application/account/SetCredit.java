package org.partnercenter.application.account;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

/** Sets a first-tier partner's line of credit. @param line zero or more */
public record SetCredit(PartyId partner, Money line) {
}
