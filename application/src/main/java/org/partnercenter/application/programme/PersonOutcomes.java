package org.partnercenter.application.programme;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.programme.Certificate;
import org.partnercenter.domain.programme.DedicatedPerson;
import org.partnercenter.domain.programme.PersonId;
import org.partnercenter.domain.programme.PersonStatus;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What commands on dedicated people leave behind: states, positions and certificates, and never who they are. */
final class PersonOutcomes {

    static final String TYPE = "dedicated-person";

    private static final Set<PersonStatus> TOLD = Set.of(PersonStatus.APPROVED, PersonStatus.REJECTED);

    private final StandingOutcomes viewing;

    /** @param distributors of those partners that are resellers */
    PersonOutcomes(Map<PartyId, PartyId> distributors) {
        this.viewing = new StandingOutcomes(distributors);
    }

    static PersonOutcomes about(ProgrammePorts ports, Collection<DedicatedPerson> people, Instant now) {
        var partners = people.stream().map(DedicatedPerson::partner).collect(Collectors.toSet());
        return new PersonOutcomes(partners.isEmpty() ? Map.of() : ports.questions().distributors().of(partners, now));
    }

    Outcome<PersonStep> changed(Optional<DedicatedPerson> before, DedicatedPerson after) {
        return Outcome.granted(PersonStep.of(after), subject(after).changed(changes(before, after)), effects(before, after));
    }

    <R> Outcome<R> refused(DedicatedPerson person, List<Refusal> refusals) {
        return Outcome.refused(refusals, subject(person));
    }

    static <R> Outcome<R> unknown(Caller caller, PersonId person) {
        return Outcome.refused(PersonChanging.unknown(person).refusals(), Subject.of(TYPE, person.value(), Viewers.ofCaller(caller)));
    }

    Subject subject(DedicatedPerson person) {
        return Subject.of(TYPE, person.id().value(), viewing.viewers(person.partner()));
    }

    private static Changes changes(Optional<DedicatedPerson> before, DedicatedPerson after) {
        var of = TYPE + "/" + after.id();
        return new Changes().add(of, "status", before.map(each -> each.status().name()), Optional.of(after.status().name()))
                .add(of, "position", before.map(each -> each.profile().position().name()), Optional.of(after.profile().position().name()))
                .add(of, "certificates", before.map(PersonOutcomes::certificates), Optional.of(certificates(after)))
                .add(of, "started_on", before.map(each -> each.profile().startedOn().toString()), Optional.of(after.profile().startedOn().toString()));
    }

    private static String certificates(DedicatedPerson of) {
        return of.profile().certificates().stream().map(Certificate::code).collect(Collectors.joining(", "));
    }

    private Effects effects(Optional<DedicatedPerson> before, DedicatedPerson after) {
        var event = Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.dedicated-person."
                + after.status().name().toLowerCase(Locale.ROOT).replace('_', '-'), TYPE + "/" + after.id(), Map.of("person_id", after.id().value(),
                "partner_id", after.partner().value(), "path", after.path().name()), viewing.viewers(after.partner()))));
        return TOLD.contains(after.status()) ? event.and(Effects.news(new ProgrammeNotice("DEDICATED_PERSON_" + after.status().name(),
                after.partner(), Map.of("partner_id", after.partner().value(), "person_id", after.id().value(), "path", after.path().name())))) : event;
    }
}
