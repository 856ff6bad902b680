package org.partnercenter.rest.incentive.reconcile;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.domain.incentive.FreezeReason;
import org.partnercenter.domain.incentive.reconcile.Freeze;
import org.partnercenter.rest.kernel.Listings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is not paid, or was not. */
record FreezeShape(String partnerId, FreezeReason reason, String cause, String since, Optional<String> settledOn) {

    record Listing(int totalCount, List<FreezeShape> freezes) {
    }

    static FreezeShape of(Freeze freeze) {
        return new FreezeShape(freeze.partner().value(), freeze.what().reason(), freeze.what().key(), freeze.since().toString(),
                freeze.settled().map(LocalDate::toString));
    }

    static Listing of(Page<Freeze> page) {
        return new Listing(Listings.total(page), page.map(FreezeShape::of).items());
    }
}
