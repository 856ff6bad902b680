package org.partnercenter.application.customer.reseller;

import org.partnercenter.domain.kernel.PartyId;

import java.util.List;

/** Asks parties to become the caller's resellers. @param parties at most {@link #MAX}, each once */
public record InviteResellers(List<PartyId> parties) {

    public static final int MAX = 100;

    public InviteResellers {
        parties = List.copyOf(parties);
    }
}
