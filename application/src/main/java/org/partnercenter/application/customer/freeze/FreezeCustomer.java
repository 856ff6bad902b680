package org.partnercenter.application.customer.freeze;

import org.partnercenter.domain.customer.freeze.FreezeEvent;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/**
 * Asks that a customer is frozen or unfrozen, or its resources only. Its text form holds no reason.
 *
 * @param event    one that partners bring about
 * @param reason   up to 256 characters
 * @param reseller for a distributor: the reseller whose customer it is; from another caller it means nothing (COM-11)
 */
public record FreezeCustomer(PartyId customer, FreezeEvent event, String reason, Optional<PartyId> reseller) {

    public FreezeCustomer {
        if (event == FreezeEvent.LEAVE_KEEPER) {
            throw new IllegalArgumentException("that comes of leaving");
        }
    }

    @Override
    public String toString() {
        return "FreezeCustomer[" + customer + ", " + event + "]";
    }
}
