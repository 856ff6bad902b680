package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Objects;

/** Excludes a partner from opportunity incentives for a calendar year, for registering falsely or twice on purpose (OPI-07). @param why it reads */
public record ExcludePartner(PartyId partner, int year, String why) {

    public ExcludePartner {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(why, "why");
    }
}
