package org.partnercenter.rest.incentive.bill;

import org.partnercenter.application.incentive.bill.ClosingState;
import org.partnercenter.application.incentive.bill.ClosingView;
import org.partnercenter.application.incentive.bill.PartnerClosing;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.rest.kernel.Listings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far the closing of a period is.
 *
 * @param run        counts up with each time it is begun
 * @param listed     all partners are known, so that the numbers are whole
 * @param partners   all of them
 * @param done       who was calculated or failed
 * @param estimated  whose revenue is not final
 * @param generated  whose formal bills are there
 * @param failed     whose calculation broke; tried again with the next run
 * @param lines      of all bills calculated so far
 * @param finishedAt absent while it runs
 */
record ClosingShape(String period, int run, Instant begunAt, boolean listed, long partners, long done, long estimated, long generated, long failed,
                    long lines, Optional<Instant> finishedAt) {

    /** What came of one partner. */
    record Partner(String partnerId, ClosingState state, int bills, long lines, Optional<Instant> settledAt, Optional<String> failure) {

        static Partner of(PartnerClosing each) {
            return new Partner(each.partner().value(), each.state(), each.bills(), each.lines(), each.at(), each.failure());
        }
    }

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<Partner> partners, Optional<String> nextMarker) {

        static Listing of(Page<PartnerClosing> page, PageRequest asked) {
            return new Listing(Listings.total(page), page.map(Partner::of).items(),
                    Listings.nextMarker(page, asked, each -> each.partner().value()));
        }
    }

    static ClosingShape of(ClosingView view) {
        var closing = view.closing();
        var progress = view.progress();
        return new ClosingShape(closing.period().key(), closing.run(), closing.begun(), closing.listed(), progress.all(), progress.done(),
                progress.in(ClosingState.ESTIMATED), progress.in(ClosingState.GENERATED), progress.in(ClosingState.FAILED), progress.lines(),
                closing.finished());
    }
}
