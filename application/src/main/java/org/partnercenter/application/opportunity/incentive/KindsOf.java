package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Map;
import java.util.Set;

/** Tells what parties are. A question to whoever keeps them. */
@FunctionalInterface
public interface KindsOf {

    /** Those of the ids that exist. */
    Map<PartyId, PartyKind> of(Set<PartyId> parties);
}
