package org.partnercenter.rest.revenue;

import org.partnercenter.application.incentive.revenue.BrowseRevenue;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.incentive.revenue.RevenueRun;
import org.partnercenter.rest.kernel.Listings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a month is formed.
 *
 * @param formedThrough last day whose consumption is taken in, {@code yyyy-MM-dd}
 * @param running       whether the run still goes on
 * @param sourceCount   what the run has looked at so far
 * @param changedLines  lines it has added, changed or taken away so far
 * @param finalTime     since when the month is final as a whole
 */
record RunShape(String month, String formedThrough, boolean running, boolean whole, Instant beginTime, Optional<Instant> finishTime,
                long sourceCount, long changedLines, Optional<Instant> finalTime) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<RunShape> months, Optional<String> nextMarker) {
    }

    static RunShape of(RevenueRun run, Optional<Instant> finalSince) {
        return new RunShape(run.month().toString(), run.through().toString(), run.isRunning(), run.isWhole(), run.begun(), run.finished(),
                run.sources(), run.changed(), finalSince);
    }

    static Listing of(BrowseRevenue.Months months, PageRequest asked) {
        var page = months.runs();
        return new Listing(Listings.total(page), page.map(run -> of(run, Optional.ofNullable(months.whole().get(run.month())))).items(),
                Listings.nextMarker(page, asked, run -> run.month().toString()));
    }
}
