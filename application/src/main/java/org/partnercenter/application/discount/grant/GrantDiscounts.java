package org.partnercenter.application.discount.grant;

import org.partnercenter.domain.discount.GrantedDiscount;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Optional;

/**
 * Sets what a partner takes off the orders of several customers, each on its own.
 *
 * @param asks            1 to 100, each customer once
 * @param indirectPartner for a distributor: the reseller whose customers they are (COM-11)
 */
public record GrantDiscounts(List<GrantedDiscount.Ask> asks, Optional<PartyId> indirectPartner) {

    public static final int MOST = 100;

    public GrantDiscounts {
        asks = List.copyOf(asks);
    }
}
