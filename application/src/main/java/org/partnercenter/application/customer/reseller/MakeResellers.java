package org.partnercenter.application.customer.reseller;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Makes customers the resellers of distributors. An order to whoever keeps the parties. */
@FunctionalInterface
public interface MakeResellers {

    /**
     * Makes them what both sides agreed on.
     *
     * @param distributors of each
     * @param now          business time
     * @return those it made; the others were not customers any more
     */
    Set<PartyId> make(Map<PartyId, PartyId> distributors, Instant now);
}
