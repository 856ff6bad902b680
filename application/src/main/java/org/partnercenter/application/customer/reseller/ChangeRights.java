package org.partnercenter.application.customer.reseller;

import org.partnercenter.domain.customer.reseller.ResellerRight;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Set;

/**
 * Asks that rights are granted to a reseller, or taken back.
 *
 * @param reseller one of the caller's own
 * @param rights   at least one
 */
public record ChangeRights(PartyId reseller, Set<ResellerRight> rights) {

    public ChangeRights {
        rights = Set.copyOf(rights);
        if (rights.isEmpty()) {
            throw new IllegalArgumentException("at least one right is named");
        }
    }
}
