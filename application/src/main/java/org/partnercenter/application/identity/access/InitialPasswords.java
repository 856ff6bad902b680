package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Optional;

/** Gives main accounts of parties that have just been registered their first passwords. Which passwords do is the asker's to decide. */
public final class InitialPasswords {

    private final AccessPorts ports;

    InitialPasswords(AccessPorts ports) {
        this.ports = ports;
    }

    /** What may be stored of it. Slow on purpose, so that it is asked for before anything is locked. */
    public String hash(Secret password) {
        return ports.hasher().hash(password);
    }

    /** From now on these main accounts sign in with what was hashed. Runs in the transaction of a command. Hashing took longer than this. */
    public void set(Map<PartyId, String> hashes) {
        var now = ports.clocks().real();
        hashes.forEach((party, hash) -> ports.passwords().set(new Passwords.Account(party, Optional.empty()), hash, now));
    }
}
