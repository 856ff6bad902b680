package org.partnercenter.application.incentive.bill;

import org.partnercenter.application.incentive.IndicatorsOf.Asked;
import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a period would come to if something were different. Nothing is stored.
 *
 * @param partner    for the platform: whose period; a partner asks for itself
 * @param incentive  only this one
 * @param lines      more lines; one with the id of a line there is takes its place
 * @param without    lines left out
 * @param versions   for the platform: other versions of policies, by incentive
 * @param indicators other values of indicators
 */
public record WhatIf(ReconciliationPeriod period, Optional<PartyId> partner, Optional<String> incentive, List<TriedLine> lines,
                     Set<RevenueLineId> without, Map<String, Integer> versions, Map<Asked, BigDecimal> indicators) {

    public static final int MOST_LINES = 1_000;

    /** A line that is not there. */
    public record TriedLine(RevenueLineId id, YearMonth month, String serviceType, AssociationType associationType, BillingMode billingMode,
                            Optional<PartyId> customer, Optional<PartyId> reseller, Optional<RevenueLineId> takesBack, Money revenue) {
    }

    public WhatIf {
        lines = List.copyOf(lines);
        without = Set.copyOf(without);
        versions = Map.copyOf(versions);
        indicators = Map.copyOf(indicators);
    }
}
