package org.partnercenter.application.coupon.whitelist;

import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Optional;

/**
 * Puts a whole new version in the place of a white list.
 *
 * @param partner   whose list it is; a partner imports its own, and need not say so
 * @param customers all that are on it from now on: 1 to 200 000, each once
 */
public record ImportWhiteList(Optional<PartyId> partner, List<PartyId> customers) {

    public ImportWhiteList {
        customers = List.copyOf(customers);
    }
}
