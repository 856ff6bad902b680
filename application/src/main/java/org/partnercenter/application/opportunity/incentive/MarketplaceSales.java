package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.incentive.MarketplaceSale;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What sellers of the marketplace have won, as it is stored; one sale an opportunity (OPI-08). */
public interface MarketplaceSales {

    /** A sale. @param partner whose opportunity it is */
    record Won(MarketplaceSale sale, PartyId partner) {
    }

    /** Stores each in place of what was known of its opportunity. */
    void put(List<Won> sales);

    /** Of each opportunity that has one. */
    Map<OpportunityId, MarketplaceSale> of(Set<OpportunityId> opportunities);

    /** By opportunity. A marker is its id. Resellers and customers see none. */
    Page<MarketplaceSale> list(Scope scope, PageRequest page);
}
