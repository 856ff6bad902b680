package org.partnercenter.rest.incentive.payout;

import org.partnercenter.application.incentive.payout.OwedInvoices;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.incentive.payout.OwedInvoice;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** An owed-invoice balance. @param taxRate in percent */
record OwedShape(String partnerId, BigDecimal taxRate, BigDecimal balance, String currency) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<OwedShape> owedInvoices, Optional<String> nextMarker) {
    }

    static OwedShape of(OwedInvoice owed) {
        return new OwedShape(owed.key().partner().value(), owed.key().rate().percent(), owed.balance().toMajor(),
                owed.balance().currency().getCurrencyCode());
    }

    static Listing of(Page<OwedInvoice> page, PageRequest asked) {
        return new Listing(Listings.total(page), page.map(OwedShape::of).items(), Listings.nextMarker(page, asked,
                owed -> OwedInvoices.marker(owed.key())));
    }
}
