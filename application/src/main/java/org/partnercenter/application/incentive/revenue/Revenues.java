package org.partnercenter.application.incentive.revenue;

import org.partnercenter.domain.incentive.CountedLine;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.revenue.FinalMonths;
import org.partnercenter.domain.incentive.revenue.RevenueHistory;
import org.partnercenter.domain.incentive.revenue.RevenueLine;
import org.partnercenter.domain.incentive.revenue.RevenueSourceId;
import org.partnercenter.domain.incentive.revenue.RevenueStatement;
import org.partnercenter.domain.incentive.revenue.RevenueStatementId;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Statements of revenue and their lines, as they are stored. */
public interface Revenues {

    /** Until the running transaction ends, nothing becomes final. Many may hold this at a time. */
    void shareMonths();

    /** Until the running transaction ends, no line is formed. */
    void holdMonths();

    /** What is final from a month on, of these partners. */
    FinalMonths finals(Set<PartyId> partners, YearMonth first);

    /** The lines of all sources of a stretch. */
    Map<RevenueSourceId, RevenueHistory> histories(RevenueStretch stretch);

    /**
     * Takes lines out and puts others in; one that is in both lists is changed. Statements are what their lines sum up to, and begin with their
     * first line.
     */
    void replace(List<RevenueLine> gone, List<RevenueLine> come);

    /** Those that exist, locked until the running transaction ends. */
    Map<RevenueStatementId, RevenueStatement> lock(Set<RevenueStatementId> ids);

    /** Marks them as final. */
    void putFinal(Collection<RevenueStatement> statements);

    /** Months from one on that are final as a whole, with since when. */
    Map<YearMonth, Instant> whole(YearMonth first);

    /** Marks a month as final as a whole. */
    void putWhole(YearMonth month, Instant now);

    /** Statements that are not final, of months that are as a whole, the earliest first. */
    List<RevenueStatementId> left(int limit);

    /** Who has statements of these months, by id, behind one already seen. */
    List<PartyId> partners(YearMonth first, YearMonth last, Optional<PartyId> after, int limit);

    /** Statements of these months. */
    List<RevenueStatement> statements(Set<PartyId> partners, YearMonth first, YearMonth last);

    /** Lines of these months as incentives are calculated from them, by id, behind one already seen. What they take back is left open. */
    List<CountedLine> counted(PartyId partner, YearMonth first, YearMonth last, Optional<RevenueLineId> after, int limit);

    /** Those that there are. */
    List<RevenueLine> lines(Set<RevenueLineId> ids);

    /** Lines of a partner, in months up to {@code last}, that are of the same record or the same order as one of these. */
    List<RevenueLine> related(PartyId partner, Collection<RevenueLine> lines, YearMonth last);
}
