package org.partnercenter.domain.identity;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A party: the vendor, a partner, a reseller or a customer. The text form holds no personal data.
 *
 * @param name         company or person
 * @param accountName  name of its account, as it signs in
 * @param distributor  the first-tier partner a reseller works with; present for resellers only (HIE-01, HIE-04)
 * @param registeredAt business time at which it became what it is; of a reseller when its cooperation began
 */
public record Party(PartyId id, PartyKind kind, String name, String accountName, Optional<PartyId> distributor,
                    Contact contact, Optional<AccountManager> accountManager, Instant registeredAt) {

    public Party {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(accountName, "accountName");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(accountManager, "accountManager");
        Objects.requireNonNull(registeredAt, "registeredAt");
        if (distributor.isPresent() != (kind == PartyKind.RESELLER)) {
            throw new IllegalArgumentException("a reseller, and nobody else, has a distributor");
        }
    }

    /**
     * The same party as the reseller of a distributor, from now on. What it was before has no effect any more.
     *
     * @throws IllegalArgumentException if it is no customer: the caller had to ask first
     */
    public Party asResellerOf(PartyId above, Instant now) {
        if (kind != PartyKind.CUSTOMER) {
            throw new IllegalArgumentException("only a customer becomes a reseller");
        }
        return new Party(id, PartyKind.RESELLER, name, accountName, Optional.of(above), contact, accountManager, now);
    }

    /** What stands where a name was, once it has been erased. */
    public static final String ERASED = "***";

    /**
     * The party without anything that tells who it is; its id stays, for the ledger and the audit trail to name. Only customers are
     * persons who can ask for it, and only once they belong to no partner any more.
     *
     * @param associated whether it belongs to a partner
     */
    public Decision<Party> erase(boolean associated) {
        return new Refusals()
                .refuseIf(kind != PartyKind.CUSTOMER, IdentityRefusal.PARTY_NOT_ERASABLE.refusal("party_id", id).with("kind", kind))
                .refuseIf(associated, IdentityRefusal.PARTY_ASSOCIATED.refusal("party_id", id))
                .orGrant(new Party(id, kind, ERASED, ERASED, distributor, Contact.none(), Optional.empty(), registeredAt));
    }

    @Override
    public String toString() {
        return "Party[" + id + ", " + kind + "]";
    }
}
