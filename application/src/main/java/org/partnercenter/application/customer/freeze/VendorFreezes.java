package org.partnercenter.application.customer.freeze;

import org.partnercenter.domain.customer.freeze.FreezeState;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Tells whom the vendor has frozen or restricted, partners and customers. A question to whoever knows. */
@FunctionalInterface
public interface VendorFreezes {

    /**
     * What the vendor says of a party.
     *
     * @param frozen how far it is frozen
     * @param since  when that began; of no meaning while it is not frozen
     */
    record Word(FreezeState frozen, Instant since, boolean restricted) {

        static final Word NOTHING = new Word(FreezeState.NOT_FROZEN, Instant.EPOCH, false);

        boolean isFrozen() {
            return frozen != FreezeState.NOT_FROZEN;
        }
    }

    /**
     * Those of the parties of which the vendor says anything.
     *
     * @param now business time
     */
    Map<PartyId, Word> of(Set<PartyId> parties, Instant now);
}
