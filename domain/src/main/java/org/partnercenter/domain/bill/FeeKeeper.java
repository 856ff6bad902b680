package org.partnercenter.domain.bill;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Objects;
import java.util.Optional;

/** Who looked after a customer. @param reseller the partner's reseller, if it was that one */
public record FeeKeeper(PartyId partner, Optional<PartyId> reseller, AssociationType type) {

    public FeeKeeper {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(reseller, "reseller");
        Objects.requireNonNull(type, "type");
    }

    /** Whose own customer it was. */
    public PartyId own() {
        return reseller.orElse(partner);
    }
}
