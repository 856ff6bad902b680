package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Set;

/** Who is excluded from opportunity incentives, as it is stored (OPI-07). */
public interface Exclusions {

    /** Stores them; one that is excluded already stays so, for the reason it was. */
    void put(List<ExcludePartner> exclusions);

    /** Those of the partners that are excluded in that year. */
    Set<PartyId> among(Set<PartyId> partners, int year);
}
