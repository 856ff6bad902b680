package org.partnercenter.application.account;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/**
 * Gives money to one receiver, or takes it back (ACC-03, ACC-05).
 *
 * @param receiver        a customer, or a reseller, as the operation says
 * @param indirectPartner for a distributor: the reseller whose customer it is (ACC-07)
 * @param memo            seen by the giver only
 */
public record MoveMoney(PartyId receiver, Money amount, Optional<PartyId> indirectPartner, Optional<String> memo) {
}
