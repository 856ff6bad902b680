package org.partnercenter.rest.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.partnercenter.application.audit.AuditedCommand;
import org.partnercenter.application.kernel.Change;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.rest.kernel.Listings;
import org.partnercenter.rest.kernel.Violation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One command, granted or refused.
 *
 * @param id         the command's id
 * @param at         business time
 * @param recordedAt real time
 * @param partyId    who asked
 * @param operator   the person or key that acted for the party; absent for the main account
 * @param actingPartyId the partner that acted with the identity of the party; absent where the party acted itself
 * @param credential the access key that proved the caller; told to that party and the platform alone
 * @param violations why it was refused
 * @param changes    before and after, field by field; without a value before where there was nothing, and after where nothing is left
 */
record AuditShape(String id, Instant at, Instant recordedAt, String partyId, PartyKind partyKind, Optional<String> operator,
                  Optional<String> actingPartyId, Optional<String> credential, Channel channel, String requestId, String operation, SubjectShape subject,
                  Outcome outcome, List<Violation> violations, List<ChangeShape> changes, Map<String, String> details) {

    enum Outcome {
        GRANTED,
        REFUSED
    }

    record SubjectShape(String type, String id) {
    }

    record ChangeShape(@JsonProperty("of") String subject, String field, Optional<String> before, Optional<String> after) {

        static ChangeShape of(Change change) {
            return new ChangeShape(change.of(), change.field(), change.before(), change.after());
        }
    }

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<AuditShape> entries, Optional<String> nextMarker) {

        static Listing of(Page<AuditedCommand> page, PageRequest asked, Language language) {
            return new Listing(Listings.total(page), page.map(entry -> AuditShape.of(entry, language)).items(),
                    Listings.nextMarker(page, asked, AuditedCommand::id));
        }
    }

    static AuditShape of(AuditedCommand entry, Language language) {
        var by = entry.by();
        var way = entry.way();
        return new AuditShape(entry.id(), entry.at(), entry.recordedAt(), by.party().value(), by.kind(), by.operator(),
                by.acting().map(PartyId::value), way.credential(), way.channel(), way.requestId(), entry.operation(),
                new SubjectShape(entry.about().type(), entry.about().id()),
                entry.isGranted() ? Outcome.GRANTED : Outcome.REFUSED, Violation.of(entry.refusals(), language),
                entry.changes().stream().map(ChangeShape::of).toList(), new TreeMap<>(entry.details()));
    }
}
