package org.partnercenter.domain.opportunity.business;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Objects;
import java.util.Optional;

/** Whose a business opportunity is (BIZ-01). @param partner first-tier partner @param reseller of it, if it is one's @param manager id of an operator */
public record BusinessOwner(PartyId partner, Optional<PartyId> reseller, String manager) {

    public BusinessOwner {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(reseller, "reseller");
        Objects.requireNonNull(manager, "manager");
    }

    /** Whose operator the manager is. */
    public PartyId party() {
        return reseller.orElse(partner);
    }
}
