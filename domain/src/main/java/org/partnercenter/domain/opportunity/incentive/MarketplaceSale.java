package org.partnercenter.domain.opportunity.incentive;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.OpportunityId;

import java.time.LocalDate;
import java.util.Objects;

/** A seller of the marketplace has accepted an opportunity with joint goods, and won it (OPI-08). @param amount more than zero @param on at the site */
public record MarketplaceSale(OpportunityId opportunity, PartyId seller, Money amount, LocalDate on) {

    public MarketplaceSale {
        Objects.requireNonNull(opportunity, "opportunity");
        Objects.requireNonNull(seller, "seller");
        Objects.requireNonNull(on, "on");
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a sale comes to something");
        }
    }
}
