package org.partnercenter.application.customer;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** Asks that another reseller of the same partner looks after a customer. @param reseller empty: the partner itself */
public record TransferReseller(PartyId customer, Optional<PartyId> reseller) {
}
