package org.partnercenter.domain.account;

import org.partnercenter.domain.kernel.LedgerAccount;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Objects;
import java.util.Optional;

/**
 * Whose account it is, and who stands above the holder.
 *
 * @param partner  the first tier: the holder itself, a reseller's distributor, or a customer's partner
 * @param reseller the second tier: the holder itself, or the reseller that looks after the customer
 */
public record AccountOwner(PartyId holder, AccountKind kind, PartyId partner, Optional<PartyId> reseller) {

    public AccountOwner {
        Objects.requireNonNull(kind, "kind");
        if (kind == AccountKind.PARTNER && !holder.equals(reseller.orElse(partner))) {
            throw new IllegalArgumentException("a partner's account is its own");
        }
    }

    public static AccountOwner partner(PartyId partner) {
        return new AccountOwner(partner, AccountKind.PARTNER, partner, Optional.empty());
    }

    public static AccountOwner reseller(PartyId distributor, PartyId reseller) {
        return new AccountOwner(reseller, AccountKind.PARTNER, distributor, Optional.of(reseller));
    }

    /** Of a partner, or of its reseller where one is given. */
    public static AccountOwner keeper(PartyId partner, Optional<PartyId> reseller) {
        return reseller.map(id -> reseller(partner, id)).orElseGet(() -> partner(partner));
    }

    public static AccountOwner customer(PartyId customer, PartyId partner, Optional<PartyId> reseller) {
        return new AccountOwner(customer, AccountKind.CUSTOMER, partner, reseller);
    }

    /** Who gives money to a customer, and gets it back. */
    public AccountOwner keeper() {
        return keeper(partner, reseller);
    }

    public LedgerAccount account() {
        return kind.account(holder);
    }

    @Override
    public String toString() {
        return account().name();
    }
}
