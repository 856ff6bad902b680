package org.partnercenter.application.incentive.bill;

import org.partnercenter.application.incentive.RevenueOf;
import org.partnercenter.domain.incentive.CountedLine;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.kernel.PartyId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The lines of a partner's period, page by page, as often as wanted. Few are read once and kept; many are read again each time. */
final class PartnerLines implements PartnerRun.Lines {

    private static final int PAGE = 5_000;
    private static final int KEPT = 20_000;

    private final RevenueOf revenue;
    private final PartyId partner;
    private final ReconciliationPeriod period;
    private final List<List<CountedLine>> kept = new ArrayList<>();
    private boolean complete;

    PartnerLines(RevenueOf revenue, PartyId partner, ReconciliationPeriod period) {
        this.revenue = revenue;
        this.partner = partner;
        this.period = period;
    }

    @Override
    public void each(Consumer<List<CountedLine>> reader) {
        if (complete) {
            kept.forEach(reader);
            return;
        }
        var behind = Optional.<RevenueLineId>empty();
        long read = 0;
        List<CountedLine> page;
        do {
            page = revenue.lines(partner, period.first(), period.last(), behind, PAGE);
            if (page.isEmpty()) {
                break;
            }
            reader.accept(page);
            read += page.size();
            behind = Optional.of(page.getLast().id());
            if (read <= KEPT) {
                kept.add(page);
            }
        } while (page.size() == PAGE);
        complete = read <= KEPT;
        if (!complete) {
            kept.clear();
        }
    }
}
