package org.partnercenter.rest.customer.reseller;

import org.partnercenter.application.customer.reseller.BrowseCooperations;
import org.partnercenter.application.customer.reseller.CooperationsChanged;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.customer.reseller.Cooperation;
import org.partnercenter.domain.customer.reseller.CooperationEvent;
import org.partnercenter.domain.customer.reseller.CooperationStatus;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.rest.kernel.ErrorDetail;
import org.partnercenter.rest.kernel.Listings;
import org.partnercenter.rest.kernel.PossibleStep;
import org.partnercenter.rest.kernel.Violation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An invitation or an application, in JSON. */
record CooperationShape(String id, String partnerId, String partyId, CooperationStatus status, String statusName, Instant askedAt,
                        Optional<Instant> decidedAt) {

    static CooperationShape of(Cooperation cooperation, Language language) {
        return new CooperationShape(cooperation.id().value(), cooperation.distributor().value(), cooperation.party().value(),
                cooperation.status(), Rulebook.texts().name(cooperation.status(), language), cooperation.askedAt(), cooperation.decidedAt());
    }

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<CooperationShape> cooperations, Optional<String> nextMarker) {

        static Listing of(Page<Cooperation> page, PageRequest asked, Language language) {
            return new Listing(Listings.total(page), page.items().stream().map(each -> CooperationShape.of(each, language)).toList(),
                    Listings.nextMarker(page, asked, each -> each.id().value()));
        }
    }

    /** What became of several, each on its own. */
    record Changed(List<ErrorDetail> errorDetails, List<CooperationShape> cooperations) {

        static Changed of(CooperationsChanged result, Language language) {
            return new Changed(result.rejected().stream().map(not -> ErrorDetail.of(not.id(), not.refusals(), language)).toList(),
                    result.changed().stream().map(each -> CooperationShape.of(each, language)).toList());
        }
    }

    record Transitions(CooperationStatus state, String stateName, List<PossibleStep> transitions) {

        static Transitions of(BrowseCooperations.Steps steps, Language language) {
            return new Transitions(steps.cooperation().status(), Rulebook.texts().name(steps.cooperation().status(), language),
                    PossibleStep.of(steps.possibilities(), CooperationStatus.class, CooperationEvent.class, language));
        }
    }

    /** What happened, oldest first. */
    record Timeline(List<Entry> timeline) {

        record Entry(Instant at, CooperationStatus what, String whatName, Optional<String> who) {
        }

        static Timeline of(Cooperation cooperation, Language language) {
            var asked = cooperation.invitation() ? CooperationStatus.INVITED : CooperationStatus.APPLIED;
            return new Timeline(Stream.concat(Stream.of(entry(cooperation.askedAt(), asked, Optional.of(cooperation.whoAsked()), language)),
                    cooperation.decidedAt().stream().map(at -> entry(at, cooperation.status(), cooperation.whoDecided(), language))).toList());
        }

        private static Entry entry(Instant at, CooperationStatus what, Optional<PartyId> who, Language language) {
            return new Entry(at, what, Rulebook.texts().name(what, language), who.map(PartyId::value));
        }
    }

    /** @param violations all that stands in the way */
    record Eligibility(String id, boolean eligible, List<Violation> violations) {

        static Eligibility of(String id, List<Refusal> refusals, Language language) {
            return new Eligibility(id, refusals.isEmpty(), Violation.of(refusals, language));
        }
    }
}
