package org.partnercenter.application.benefit;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Set;

/** Tells in which programmes partners have applications that stand for something, for who keeps them on their paths by it (PRG-03). Holds nothing. */
@FunctionalInterface
public interface AppliedIn {

    /** Codes of programmes; who has none is missing. */
    Map<PartyId, Set<String>> of(Set<PartyId> partners);
}
