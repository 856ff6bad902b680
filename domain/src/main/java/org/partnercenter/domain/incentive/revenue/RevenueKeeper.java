package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Objects;
import java.util.Optional;

/** Who looked after the customer when it consumed. @param reseller the partner's reseller, if it was that one */
public record RevenueKeeper(PartyId partner, Optional<PartyId> reseller, AssociationType type) {

    public RevenueKeeper {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(reseller, "reseller");
        Objects.requireNonNull(type, "type");
    }
}
