package org.partnercenter.rest.bill;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.bill.BillCycle;
import org.partnercenter.domain.bill.BillCycleStatus;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.Listings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A billing cycle. @param cycle {@code yyyy-MM} */
record CycleShape(String cycle, BillCycleStatus status, String statusName, Optional<Instant> closedAt) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<CycleShape> billCycles, Optional<String> nextMarker) {

        static Listing of(Page<BillCycle> page, PageRequest asked, Language language) {
            return new Listing(Listings.total(page), page.map(cycle -> CycleShape.of(cycle, language)).items(),
                    Listings.nextMarker(page, asked, cycle -> cycle.month().toString()));
        }
    }

    static CycleShape of(BillCycle cycle, Language language) {
        return new CycleShape(cycle.month().toString(), cycle.status(), Rulebook.texts().name(cycle.status(), language), cycle.closedAt());
    }
}
