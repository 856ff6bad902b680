package org.partnercenter.application.customer.freeze;

import org.partnercenter.domain.customer.freeze.CustomerFreeze;
import org.partnercenter.domain.customer.freeze.FreezeStanding;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Optional;

/**
 * What is frozen of a customer, and what its partner can do about it.
 *
 * @param present         the freeze of its partner, if any
 * @param possibilities   what the caller can do now
 * @param againstSpending why the customer cannot spend; empty if it can
 */
public record FreezeShown(PartyId customer, FreezeStanding standing, Optional<CustomerFreeze> present,
                          List<Possibility> possibilities, List<Refusal> againstSpending) {

    public FreezeShown {
        possibilities = List.copyOf(possibilities);
        againstSpending = List.copyOf(againstSpending);
    }
}
