package org.partnercenter.messaging.kernel;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** The main account of a party, in whose name its files and the platform's messages are handed in. */
@FunctionalInterface
public interface FindCaller {

    /** Empty if there is no such party. */
    Optional<Caller> of(PartyId party);
}
