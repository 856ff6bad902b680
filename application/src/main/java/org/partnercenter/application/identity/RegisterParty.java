package org.partnercenter.application.identity;

import org.partnercenter.domain.identity.AccountManager;
import org.partnercenter.domain.identity.Contact;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Optional;

/**
 * Asks for a new party.
 *
 * @param id empty: one is made
 */
public record RegisterParty(Optional<PartyId> id, PartyKind kind, String name, String accountName,
                            Optional<PartyId> distributor, Contact contact, Optional<AccountManager> accountManager) {

    @Override
    public String toString() {
        return "RegisterParty[" + id + ", " + kind + "]";
    }
}
