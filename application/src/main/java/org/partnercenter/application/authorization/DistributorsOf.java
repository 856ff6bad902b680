package org.partnercenter.application.authorization;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Set;

/** Asks whose resellers parties are; who is none is missing. */
@FunctionalInterface
public interface DistributorsOf {

    Map<PartyId, PartyId> of(Set<PartyId> resellers);
}
