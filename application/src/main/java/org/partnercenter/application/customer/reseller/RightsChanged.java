package org.partnercenter.application.customer.reseller;

import org.partnercenter.domain.customer.reseller.ResellerGrant;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;

/** What a reseller may do now. @param inForce the grants in force, in the order of the rights */
public record RightsChanged(PartyId reseller, List<ResellerGrant> inForce) {

    public RightsChanged {
        inForce = List.copyOf(inForce);
    }
}
