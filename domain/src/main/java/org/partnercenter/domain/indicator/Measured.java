package org.partnercenter.domain.indicator;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Objects;
import java.util.Optional;

/** Who is measured. @param partner of the first tier @param reseller of it, if that is the one who is measured */
public record Measured(PartyId partner, Optional<PartyId> reseller) {

    public Measured {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(reseller, "reseller");
    }

    public PartyId owner() {
        return reseller.orElse(partner);
    }
}
