package org.partnercenter.domain.opportunity.incentive;

import org.partnercenter.domain.opportunity.SharedOpportunity;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What an application is decided with.
 *
 * @param opportunity that it is for, the partner's
 * @param jointGoods  whether one of its offerings is sold on the marketplace (OPI-08)
 * @param sale        by which a seller has won it
 * @param account     that consumes; empty where the vendor does not know it
 * @param others      applications that may stand in the way, of all partners (OPI-03)
 * @param claimed     which of the orders count for another application (OPI-04)
 * @param today       at the site
 * @param zone        the site's
 */
public record ClaimSurroundings(SharedOpportunity opportunity, boolean jointGoods, Optional<MarketplaceSale> sale,
                                Optional<ConsumingAccount> account, PartnerStanding partner, List<OpportunityIncentive> others,
                                Set<String> claimed, LocalDate today, ZoneId zone) {

    public ClaimSurroundings {
        Objects.requireNonNull(opportunity, "opportunity");
        Objects.requireNonNull(sale, "sale");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(partner, "partner");
        others = List.copyOf(others);
        claimed = Set.copyOf(claimed);
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(zone, "zone");
    }
}
