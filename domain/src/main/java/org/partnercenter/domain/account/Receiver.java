package org.partnercenter.domain.account;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/**
 * Whom money is given to or taken back from, as the giver stands to it.
 *
 * @param own         whether it is the giver's own
 * @param model       of a customer; empty for resellers
 * @param leaving     of a reseller: whether it is about to leave (HIE-09)
 * @param budgetsHeldBy the reseller the giver acts for, if it manages budgets itself (HIE-07)
 */
public record Receiver(PartyId party, boolean own, Optional<AssociationType> model, boolean leaving, Optional<PartyId> budgetsHeldBy) {

    /** A customer of another, or of nobody. */
    public static Receiver foreign(PartyId customer) {
        return new Receiver(customer, false, Optional.empty(), false, Optional.empty());
    }

    public static Receiver customer(PartyId customer, AssociationType model, Optional<PartyId> budgetsHeldBy) {
        return new Receiver(customer, true, Optional.of(model), false, budgetsHeldBy);
    }

    public static Receiver reseller(PartyId reseller, boolean leaving) {
        return new Receiver(reseller, true, Optional.empty(), leaving, Optional.empty());
    }
}
