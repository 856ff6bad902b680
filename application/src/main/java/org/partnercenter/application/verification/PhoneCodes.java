package org.partnercenter.application.verification;

import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.verification.Scene;

import java.util.List;
import java.util.Optional;

/** Tries codes that prove that somebody has a phone (COM-26). Part of a command: runs in its transaction. */
public interface PhoneCodes {

    /**
     * A code that a command was brought with.
     *
     * @param command the command's id, which uses the code up
     * @param party   who had it sent
     * @param to      where it was sent
     */
    record Brought(String command, PartyId party, Scene scene, Receiver to, Secret code) {
    }

    /** A right one is used up, a wrong one is counted. @return why each does not do; empty where it does */
    List<Optional<Refusal>> use(List<Brought> brought);
}
