package org.partnercenter.application.customer;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** News: a customer is now looked after by another reseller of the same partner; empty means the partner itself. */
public record ResellerTransferred(PartyId customer, PartyId partner, Optional<PartyId> fromReseller,
                                  Optional<PartyId> toReseller) {
}
