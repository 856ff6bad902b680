package org.partnercenter.application.incentive;

import org.partnercenter.domain.incentive.CountedLine;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.RevenueStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The revenue incentives are calculated from. Takes no locks. */
public interface RevenueOf {

    /** Who has revenue in these months, by id, behind one already seen. */
    List<PartyId> partners(YearMonth first, YearMonth last, Optional<PartyId> after, int limit);

    /** How settled it is; a month without revenue is missing. */
    Map<PartyId, Map<YearMonth, RevenueStatus>> statuses(Set<PartyId> partners, YearMonth first, YearMonth last);

    /** The lines of these months, by id, behind one already seen. */
    List<CountedLine> lines(PartyId partner, YearMonth first, YearMonth last, Optional<RevenueLineId> after, int limit);
}
