package org.partnercenter.application.identity;

import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Set;

/** Tells which of the ids exist, and what they are. */
@FunctionalInterface
public interface PartiesOf {

    Map<PartyId, Party> of(Set<PartyId> ids);
}
