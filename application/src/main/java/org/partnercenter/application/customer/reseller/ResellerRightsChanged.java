package org.partnercenter.application.customer.reseller;

import org.partnercenter.domain.kernel.PartyId;

import java.util.List;

/**
 * News: a distributor granted its reseller rights, or took them back.
 *
 * @param rights their codes
 */
public record ResellerRightsChanged(PartyId reseller, PartyId distributor, boolean granted, List<String> rights) {

    public ResellerRightsChanged {
        rights = List.copyOf(rights);
    }
}
