package org.partnercenter.domain.opportunity.business;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Objects;
import java.util.Optional;

/**
 * How a customer belongs to whom.
 *
 * @param keeper   the partner or reseller that looks after it, if it is associated
 * @param manager  the keeper's operator it is assigned to
 * @param reporter who has registered it and can still win it
 */
public record CustomerTie(Optional<PartyId> keeper, Optional<String> manager, Optional<PartyId> reporter) {

    public static final CustomerTie NONE = new CustomerTie(Optional.empty(), Optional.empty(), Optional.empty());

    public CustomerTie {
        Objects.requireNonNull(keeper, "keeper");
        Objects.requireNonNull(manager, "manager");
        Objects.requireNonNull(reporter, "reporter");
    }

    /** Whether the customer is the manager's (BIZ-01). One that is registered only is assigned to nobody, and any manager's of who registered it. */
    boolean isOf(BusinessOwner owner) {
        return keeper.map(party -> party.equals(owner.party()) && manager.filter(owner.manager()::equals).isPresent())
                .orElseGet(() -> reporter.filter(owner.party()::equals).isPresent());
    }
}
