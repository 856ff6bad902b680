package org.partnercenter.application.certification;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.certification.BankTransfer;
import org.partnercenter.domain.certification.Certification;
import org.partnercenter.domain.certification.CertificationFailure;
import org.partnercenter.domain.certification.CertificationStatus;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What commands on business information leave behind: states, days and entities, and never a name, a number or an amount. */
final class CertificationOutcomes {

    static final String TYPE = "business-information";

    private final Map<PartyId, PartyId> distributors;

    /** @param distributors of those partners that are resellers */
    CertificationOutcomes(Map<PartyId, PartyId> distributors) {
        this.distributors = Map.copyOf(distributors);
    }

    Outcome<CertificationStep> changed(Optional<Certification> before, Certification after, Map<String, String> details) {
        return Outcome.granted(CertificationStep.of(after), subject(after.partner()).with(details).changed(changes(before, after)),
                effects(before, after));
    }

    Outcome<CertificationStep> refused(PartyId partner, List<Refusal> refusals) {
        return Outcome.refused(refusals, subject(partner));
    }

    /** Refused, and counted. */
    Outcome<CertificationStep> counted(Certification before, Certification after, List<Refusal> refusals) {
        return Outcome.ended(refusals, subject(after.partner()).changed(changes(Optional.of(before), after)), effects(Optional.of(before), after));
    }

    Subject subject(PartyId partner) {
        return Subject.of(TYPE, partner.value(), viewers(partner));
    }

    /** The partner's; as all that is a reseller's it stands with its distributor as well, whose own lists leave it out. */
    private Viewers viewers(PartyId partner) {
        return Optional.ofNullable(distributors.get(partner)).map(distributor -> Viewers.of(distributor, Optional.of(partner)))
                .orElseGet(() -> Viewers.of(partner, Optional.empty()));
    }

    static Changes changes(Optional<Certification> before, Certification after) {
        var what = TYPE + "/" + after.partner();
        return new Changes()
                .add(what, "status", before.map(each -> each.status().name()), Optional.of(after.status().name()))
                .add(what, "submitted_at", before.map(each -> each.submittedAt().toString()), Optional.of(after.submittedAt().toString()))
                .add(what, "signing_entity", before.map(each -> each.info().entity().name()), Optional.of(after.info().entity().name()))
                .add(what, "finance_contact", Optional.empty(), before.filter(each -> !each.info().contact().equals(after.info().contact()))
                        .map(each -> "changed"))
                .add(what, "wrong_amounts", before.map(each -> String.valueOf(each.misses())), Optional.of(String.valueOf(after.misses())))
                .add(what, "amount_until", before.flatMap(Certification::enterableUntil).map(Instant::toString),
                        after.enterableUntil().map(Instant::toString))
                .add(what, "handled_by", before.flatMap(Certification::handledBy).map(Object::toString), after.handledBy().map(Object::toString))
                .add(what, "failure", before.flatMap(Certification::failure).map(each -> each.kind().name()),
                        after.failure().map(each -> each.kind().name()));
    }

    Effects effects(Optional<Certification> before, Certification after) {
        var told = new HashMap<String, Object>(Map.of("partner_id", after.partner().value(), "status", after.status().name(),
                "signing_entity", after.info().entity().name(), "settlement_currency", after.info().entity().currency().getCurrencyCode()));
        after.failure().map(CertificationFailure::kind).ifPresent(kind -> told.put("failure", kind.name()));
        var event = Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.business-information."
                + after.status().name().toLowerCase(Locale.ROOT).replace('_', '-'), TYPE + "/" + after.partner(), told, viewers(after.partner()))));
        return isNews(before, after) ? event.and(Effects.news(new CertificationMoved(after.partner(), after.status().name(),
                after.enterableUntil(), after.failure().map(each -> each.kind().name())))) : event;
    }

    private static boolean isNews(Optional<Certification> before, Certification after) {
        return before.map(Certification::status).filter(after.status()::equals).isEmpty()
                || after.status() == CertificationStatus.AWAITING_AMOUNT && !sentAt(before).equals(sentAt(Optional.of(after)));
    }

    private static Optional<Instant> sentAt(Optional<Certification> of) {
        return of.flatMap(Certification::transfer).map(BankTransfer::sentAt);
    }
}
