package org.partnercenter.application.verification;

import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.domain.kernel.Refusal;

import java.util.Optional;

/** Tries codes that were sent to phones of customers for their real-name check (COM-26, scene 18). */
public interface PhoneProof {

    /**
     * What somebody claims to have read on a phone.
     *
     * @param party    who had the code sent
     * @param customer whom it concerns
     * @param by       what uses the code up
     */
    record Claimed(PartyId party, PartyId customer, Receiver phone, Secret code, String by) {
    }

    /** Tries a code and uses up a right one, in the running transaction. Wrong ones are counted. */
    Optional<Refusal> use(Claimed claimed);

    /** The same, and uses nothing up. */
    Optional<Refusal> look(Claimed claimed);
}
