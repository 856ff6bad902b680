package org.partnercenter.application.account;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Map;
import java.util.Set;

/** Asks what parties are; unknown ones are absent. */
@FunctionalInterface
public interface PartyKinds {

    Map<PartyId, PartyKind> of(Set<PartyId> parties);
}
