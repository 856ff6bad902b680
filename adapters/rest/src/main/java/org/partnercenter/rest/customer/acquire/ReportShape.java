package org.partnercenter.rest.customer.acquire;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.customer.acquire.CustomerReport;
import org.partnercenter.domain.customer.acquire.ReportStatus;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Listings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A report. */
record ReportShape(String reportId, String customerId, String partnerId, Optional<String> indirectPartnerId, ReportStatus status,
                   String statusName, Instant reportedAt, Instant validUntil, Optional<Instant> closedAt) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<ReportShape> reports, Optional<String> nextMarker) {
    }

    static ReportShape of(CustomerReport report, Language language) {
        return new ReportShape(report.id().value(), report.customer().value(), report.partner().value(),
                report.reseller().map(PartyId::value), report.status(), LifeShapes.name(report.status(), language),
                report.reportedAt(), report.validUntil(), report.closedAt());
    }

    static Listing of(Page<CustomerReport> page, PageRequest asked, Language language) {
        return new Listing(Listings.total(page), page.map(report -> of(report, language)).items(),
                Listings.nextMarker(page, asked, report -> report.id().value()));
    }
}
