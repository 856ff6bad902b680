package org.partnercenter.application.verification;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Receiver;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks where messages for parties go, the preferred place first. A party that does not exist is missing. */
@FunctionalInterface
public interface ReceiversOf {

    Map<PartyId, List<Receiver>> of(Set<PartyId> parties);
}
