package org.partnercenter.domain.incentive;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Objects;

/** What there is one incentive bill for. @param incentive code of the incentive, which its policies share */
public record BillKey(PartyId partner, ReconciliationPeriod period, String incentive, AssociationType associationType) {

    public BillKey {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(incentive, "incentive");
        Objects.requireNonNull(associationType, "associationType");
    }
}
