package org.partnercenter.application.account;

import org.partnercenter.domain.account.AccountOwner;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks whose customers these are now; those without a partner are absent. */
@FunctionalInterface
public interface CustomerTies {

    /** @param reseller who looks after the customer, if not the partner itself */
    record Tie(PartyId partner, Optional<PartyId> reseller, AssociationType type) {

        boolean isResale() {
            return type == AssociationType.RESALE;
        }

        AccountOwner owner(PartyId customer) {
            return AccountOwner.customer(customer, partner, reseller);
        }

        boolean isOf(AccountOwner keeper) {
            return partner.equals(keeper.partner()) && reseller.equals(keeper.reseller());
        }
    }

    Map<PartyId, Tie> of(Set<PartyId> customers, Instant now);
}
