package org.partnercenter.application.invoice;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.TaxRate;

/** What was made up for. @param left what is owed at the rate still */
public record OwedMadeUp(PartyId partner, TaxRate rate, Money offset, Money left) {
}
