package org.partnercenter.domain.customer.freeze;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/**
 * A frozen partner has unfrozen the account of one of its customers; the resources stay frozen (ASC-28). It counts for the freeze of the
 * partner during which it was made, and for no later one. Its text form holds no reason.
 */
public record AccountRelease(PartyId customer, PartyId partner, Optional<PartyId> reseller, Instant at, PartyId by, String reason) {

    @Override
    public String toString() {
        return "AccountRelease[" + customer + ", " + at + "]";
    }
}
