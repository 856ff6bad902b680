package org.partnercenter.application.customer.freeze;

import org.partnercenter.domain.customer.freeze.FreezeStanding;
import org.partnercenter.domain.kernel.PartyId;

/** What is frozen of a customer afterwards. */
public record FreezeChanged(PartyId customer, FreezeStanding standing) {
}
