package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;

/** Gives main accounts of created customers their passwords. An order to whoever keeps the accounts; part of the running command. */
public interface GiveLogins {

    /** What may be stored of a password. Slow on purpose. */
    String hash(Secret password);

    void give(Map<PartyId, String> hashes);
}
