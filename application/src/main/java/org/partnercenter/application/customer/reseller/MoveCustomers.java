package org.partnercenter.application.customer.reseller;

import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Optional;

/**
 * Asks that customers are looked after by another reseller of the caller.
 *
 * @param customers at most {@link #MAX}, each once
 * @param reseller  empty: the caller itself
 */
public record MoveCustomers(List<PartyId> customers, Optional<PartyId> reseller) {

    public static final int MAX = 100;

    public MoveCustomers {
        customers = List.copyOf(customers);
    }
}
