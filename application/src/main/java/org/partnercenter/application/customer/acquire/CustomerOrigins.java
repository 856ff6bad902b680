package org.partnercenter.application.customer.acquire;

import org.partnercenter.domain.customer.AssociationSource;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Set;

/** By which ways customers came to their partners; a customer of whom nothing is noted came by the platform's command. */
public interface CustomerOrigins {

    /** How a customer came. */
    record Origin(PartyId partner, AssociationSource source) {
    }

    /** Notes it in place of what was noted before. */
    void note(Map<PartyId, Origin> origins);

    /** They have left. */
    void forget(Set<PartyId> customers);
}
