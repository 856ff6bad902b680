package org.partnercenter.application.notice;

import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Receiver;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks who reads what a party is told, and where its mail goes. A party that does not exist is missing. */
@FunctionalInterface
public interface AddressesOf {

    /** @param readers the party itself, as viewers of a row */
    record Address(Viewers readers, Optional<Receiver> mail) {
    }

    Map<PartyId, Address> of(Set<PartyId> parties);
}
