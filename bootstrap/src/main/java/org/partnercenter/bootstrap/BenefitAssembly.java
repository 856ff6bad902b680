package org.partnercenter.bootstrap;

import org.partnercenter.application.benefit.BenefitModule;
import org.partnercenter.application.benefit.BenefitPorts;
import org.partnercenter.application.benefit.BenefitQuestions;
import org.partnercenter.application.certification.CertificationOf;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.kernel.InvoicingOffice;
import org.partnercenter.application.opportunity.OpportunitiesOf;
import org.partnercenter.application.programme.ProgrammeModule;
import org.partnercenter.document.PdfDocuments;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.benefit.Person;
import org.partnercenter.domain.benefit.Surroundings.Settling;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.TaxRate;
import org.partnercenter.domain.kernel.WorkingDays;
import org.partnercenter.domain.programme.Feature;
import org.partnercenter.domain.programme.GainedLabel;
import org.partnercenter.domain.programme.PersonId;
import org.partnercenter.domain.programme.ProgrammeRefusal;
import org.partnercenter.persistence.audit.JooqAuditTrail;
import org.partnercenter.persistence.benefit.JooqAllowances;
import org.partnercenter.persistence.benefit.JooqBenefitApplications;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Benefits, wired: programmes and certification answer what they ask. */
final class BenefitAssembly {

    /** Which of the programmes' gates stands before which benefit. */
    private static final Map<String, Feature> GATES = Map.of("FH_SI_PRESALES", Feature.FH_SI_PRESALES, "FH_EXPERT", Feature.FH_EXPERT,
            "FH_SERVICE", Feature.FH_SERVICE, "MDF", Feature.MDF_USE, "COMPETENCY", Feature.COMPETENCY_INCENTIVE, "SPIF_ENROLMENT", Feature.SPIF_FUND,
            "SPIF", Feature.SPIF_FUND, "DELIVERY_SUPPORT", Feature.DELIVERY_SUPPORT);
    /** Benefits ask about certification and bills themselves, each where its own rule says. */
    private static final Predicate<Refusal> ASKED_BY_BENEFITS = refusal -> refusal.is(ProgrammeRefusal.GATE_NOT_CERTIFIED)
            || refusal.is(ProgrammeRefusal.GATE_CHANGE_IN_REVIEW) || refusal.is(ProgrammeRefusal.GATE_BILLS_OVERDUE);

    /** Who answers. */
    record Neighbours(IdentityModule identity, ProgrammeModule programmes, CertificationOf certified, OpportunitiesOf opportunities,
                      BenefitQuestions.PaidOut paidOut, WorkingDays days) {
    }

    private BenefitAssembly() {
    }

    static BenefitModule module(Machinery house, Settings settings, Neighbours neighbours, JooqAuditTrail trail) {
        var limit = settings.secondApprovalAbove();
        return new BenefitModule(new BenefitPorts(new JooqBenefitApplications(house.database(), house.json(), BenefitModule.programmes()),
                new JooqAllowances(house.database()), new BenefitQuestions(gates(neighbours.programmes()), settlings(neighbours),
                people(neighbours.programmes()), states(neighbours.opportunities()), labels(neighbours.programmes(), settings.siteZone()),
                neighbours.paidOut()), AcquireAssembly.timelines(trail)::of, office(settings), house.ids(),
                new BenefitPorts.Site(house.clocks(), settings.siteZone(), neighbours.days()),
                limit == 0 ? Optional.empty() : Optional.of(Money.of(String.valueOf(limit), "CNY"))));
    }

    /** Where partners send their invoices. */
    static InvoicingOffice office(Settings settings) {
        var to = settings.invoicesOfPartners();
        return new InvoicingOffice(new PdfDocuments()::pdf, Rulebook.texts(), new InvoicingOffice.Receiver(to.billTo(), to.address(), to.mailbox()));
    }

    private static BenefitQuestions.Gates gates(ProgrammeModule programmes) {
        return (partners, gates, now) -> {
            var closed = new HashMap<PartyId, Map<String, List<Refusal>>>();
            programmes.gates().of(partners, gates.stream().map(GATES::get).collect(Collectors.toSet()), now).forEach((partner, features) ->
                    closed.put(partner, gates.stream().collect(Collectors.toMap(gate -> gate, gate -> features.get(GATES.get(gate)).stream()
                            .filter(ASKED_BY_BENEFITS.negate()).toList()))));
            return closed;
        };
    }

    private static BenefitQuestions.Settlings settlings(Neighbours neighbours) {
        return (partners, now) -> {
            var standings = neighbours.certified().of(partners, now);
            var overdue = neighbours.identity().facts().at(partners, Set.of(PartyFact.OVERDUE_BILLS), now).keySet();
            return partners.stream().collect(Collectors.toMap(partner -> partner, partner -> settling(standings.getOrDefault(partner,
                    CertificationOf.Standing.NONE), overdue.contains(partner))));
        };
    }

    private static Settling settling(CertificationOf.Standing standing, boolean overdue) {
        return new Settling(standing.settles(), overdue, Optional.of(standing).filter(CertificationOf.Standing::settles)
                .map(certified -> certified.taxRate().flatMap(TaxRate::of).orElse(PayoutAssembly.USUAL_RATE)));
    }

    /** A partner's own only. */
    private static BenefitQuestions.OpportunityStates states(OpportunitiesOf opportunities) {
        return ids -> {
            var standings = opportunities.of(ids.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
            var found = new HashMap<PartyId, Map<String, String>>();
            ids.forEach((partner, some) -> some.stream().filter(standings::containsKey)
                    .filter(id -> standings.get(id).partner().filter(partner::equals).isPresent())
                    .forEach(id -> found.computeIfAbsent(partner, none -> new HashMap<>()).put(id, standings.get(id).status())));
            return found;
        };
    }

    private static BenefitQuestions.Labels labels(ProgrammeModule programmes, ZoneId zone) {
        return (partners, now) -> {
            int year = now.atZone(zone).getYear();
            var found = new HashMap<PartyId, Set<String>>();
            programmes.labels().of(partners).forEach((partner, gained) -> found.put(partner, gained.stream()
                    .filter(each -> each.level() == 1 && each.on().getYear() == year).map(GainedLabel::label).collect(Collectors.toSet())));
            return found;
        };
    }

    private static BenefitQuestions.People people(ProgrammeModule programmes) {
        return (ids, now) -> {
            var asked = new HashMap<PartyId, Set<PersonId>>();
            ids.forEach((partner, some) -> asked.put(partner, some.stream().map(PersonId::new).collect(Collectors.toSet())));
            var found = new HashMap<PartyId, Map<String, Person>>();
            programmes.dedicated().of(asked).forEach((partner, people) -> people
                    .forEach((id, person) -> found.computeIfAbsent(partner, none -> new HashMap<>()).put(id.value(), new Person(id.value(),
                            person.path().name(), person.approved(), person.profile().position().name(), Optional.of(person.profile().startedOn()),
                            person.profile().certificates().stream().map(each -> new Person.Certificate(each.code(), each.until())).toList()))));
            return found;
        };
    }
}
