package org.partnercenter.application.customer.leave;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.customer.AssociationStatus;
import org.partnercenter.domain.customer.leave.ChangeKind;
import org.partnercenter.domain.customer.leave.ChangeRequest;
import org.partnercenter.domain.kernel.PartyId;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What follows of a request's moves: the event for the outside, the news for those concerned, the subject of the audit. */
final class ChangeOutcome {

    private ChangeOutcome() {
    }

    /**
     * @param event what happened, as the last part of the event's type
     * @param tell  who should know of it
     */
    static Effects moved(String event, ChangeRequest request, PartyId... tell) {
        var about = request.about();
        var data = new HashMap<String, Object>(Map.of(
                "request_id", request.id().value(),
                "customer_id", about.customer().value(),
                "partner_id", about.partner().value(),
                "started_by", request.startedBy().name(),
                "status", request.status().name(),
                "association_type", about.type().code()));
        about.reseller().ifPresent(reseller -> data.put("indirect_partner_id", reseller.value()));
        request.target().ifPresent(target -> data.put("target_association_type", target.code()));
        var outgoing = new OutgoingEvent("org.partnercenter.customer." + word(request.kind()) + "-" + event,
                type(request) + "/" + request.id(), data, viewers(request));
        return Effects.of(List.of(), List.of(outgoing)).and(Effects.news(Stream.of(tell)
                .map(to -> new ChangeRequestMoved(to, request.id().value(), request.kind().name(), event.toUpperCase(Locale.ROOT),
                        about.customer(), about.keeper())).toArray()));
    }

    /** What a request is called in the audit trail and on the topic. */
    static String type(ChangeRequest request) {
        return word(request.kind()) + "-request";
    }

    private static String word(ChangeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static Subject subject(Optional<ChangeRequest> before, ChangeRequest after) {
        return subject(after).changed(moved(before, after));
    }

    /** With what became of the association. */
    static Subject subject(Optional<ChangeRequest> before, ChangeRequest.Completion done) {
        var ended = done.ended();
        var now = done.begun().orElse(ended);
        return subject(done.request()).changed(moved(before, done.request())
                .add("association/" + ended.customer(), "association_id", ended.id().value(), now.id().value())
                .add("association/" + ended.customer(), "status", AssociationStatus.ACTIVE.name(), now.status().name())
                .add("association/" + ended.customer(), "association_type", ended.type().code(), now.type().code()));
    }

    private static Changes moved(Optional<ChangeRequest> before, ChangeRequest after) {
        return new Changes().add(type(after) + "/" + after.id(), "status", before.map(request -> request.status().name()),
                Optional.of(after.status().name()));
    }

    static Subject subject(ChangeRequest request) {
        return Subject.of(type(request), request.id().value(), viewers(request))
                .with(Map.of("customer_id", request.about().customer().value(), "started_by", request.startedBy().name()));
    }

    static Viewers viewers(ChangeRequest request) {
        var about = request.about();
        return Viewers.of(about.partner(), about.reseller()).withCustomer(about.customer());
    }
}
