package org.partnercenter.rest.customer.leave;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.customer.leave.ChangeKind;
import org.partnercenter.domain.customer.leave.ChangeRequest;
import org.partnercenter.domain.customer.leave.ChangeRequestStatus;
import org.partnercenter.domain.customer.leave.Side;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Listings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One request.
 *
 * @param associationType       the model when it was asked
 * @param targetAssociationType the model a switch goes to
 * @param comment               words of the one who decided
 */
record RequestShape(String requestId, ChangeKind kind, Side startedBy, String customerId, String partnerId,
                    Optional<String> indirectPartnerId, String associationType, Optional<String> targetAssociationType,
                    Optional<String> reason, ChangeRequestStatus status, String statusName, Instant submittedAt,
                    Optional<Instant> expiresAt, Optional<Instant> endedAt, Optional<String> comment) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<RequestShape> requests, Optional<String> nextMarker) {

        static Listing of(Page<ChangeRequest> page, PageRequest asked, Language language) {
            return new Listing(Listings.total(page), page.map(request -> RequestShape.of(request, language)).items(),
                    Listings.nextMarker(page, asked, request -> request.id().value()));
        }
    }

    static RequestShape of(ChangeRequest request, Language language) {
        var about = request.about();
        return new RequestShape(request.id().value(), request.kind(), request.startedBy(), about.customer().value(),
                about.partner().value(), about.reseller().map(PartyId::value), about.type().code(),
                request.target().map(AssociationType::code), request.reason(), request.status(),
                Rulebook.texts().name(request.status(), language), request.submittedAt(), request.until(),
                request.ending().map(ChangeRequest.Ending::at), request.ending().flatMap(ChangeRequest.Ending::comment));
    }
}
