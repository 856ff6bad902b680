package org.partnercenter.application.customer.invite;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Set;

/** Tells what parties are called. A question to whoever keeps them. */
@FunctionalInterface
public interface NamesOf {

    /** Those of the ids that exist. */
    Map<PartyId, String> of(Set<PartyId> parties);
}
