package org.partnercenter.bootstrap;

import org.partnercenter.application.benefit.AppliedIn;
import org.partnercenter.application.certification.CertificationOf;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.programme.CircumstancesOf;
import org.partnercenter.application.programme.CompaniesOf;
import org.partnercenter.application.programme.PathRecords;
import org.partnercenter.application.programme.ProgrammeModule;
import org.partnercenter.application.programme.ProgrammePorts;
import org.partnercenter.domain.benefit.delivery.DeliverySupport;
import org.partnercenter.domain.benefit.fh.FhEntry;
import org.partnercenter.domain.benefit.fh.FhKind;
import org.partnercenter.domain.benefit.mdf.MarketFund;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.Circumstances;
import org.partnercenter.domain.programme.PathRecord;
import org.partnercenter.persistence.audit.JooqAuditTrail;
import org.partnercenter.persistence.programme.JooqDedicatedPeople;
import org.partnercenter.persistence.programme.JooqLabelCatalogue;
import org.partnercenter.persistence.programme.JooqNetworkStandings;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Programmes and paths, wired. */
final class ProgrammeAssembly {

    private static final Map<PartyFact, PathRecord> RECORDS = Map.of(PartyFact.SOFTWARE_SOLUTION, PathRecord.SOFTWARE_SOLUTION,
            PartyFact.TEST_COUPON, PathRecord.TEST_COUPON, PartyFact.EXAM_VOUCHER, PathRecord.EXAM_VOUCHER, PartyFact.MDF_RECORD,
            PathRecord.MARKET_DEVELOPMENT_FUND, PartyFact.FH_RECORD, PathRecord.FULL_TIME_HEADCOUNT, PartyFact.DELIVERY_SUPPORT_RECORD,
            PathRecord.DELIVERY_SUPPORT);
    /** What applications in a programme are on a path. */
    private static final Map<String, PathRecord> APPLIED = Map.of(FhKind.FH_SI_PRESALES.name(), PathRecord.FULL_TIME_HEADCOUNT,
            FhKind.FH_EXPERT.name(), PathRecord.FULL_TIME_HEADCOUNT, FhKind.FH_SERVICE.name(), PathRecord.FULL_TIME_HEADCOUNT,
            FhEntry.CODE, PathRecord.FULL_TIME_HEADCOUNT, MarketFund.CODE, PathRecord.MARKET_DEVELOPMENT_FUND,
            DeliverySupport.CODE, PathRecord.DELIVERY_SUPPORT);
    private static final Set<PartyFact> AROUND = Set.of(PartyFact.OVERDUE_BILLS, PartyFact.PLAN_LAPSED,
            PartyFact.OUTSIDE_SOLUTION_PROVIDER_PLAN, PartyFact.DELIVERED_OPPORTUNITIES);

    /** How many of their own opportunities partners have delivered within twelve months. What is recorded of elsewhere counts, if it is more. */
    @FunctionalInterface
    interface Delivered {

        Map<PartyId, Integer> of(Set<PartyId> partners, Instant now);
    }

    private ProgrammeAssembly() {
    }

    static ProgrammeModule module(Machinery house, Settings settings, IdentityModule identity, JooqAuditTrail trail, CertificationOf certified,
                                  Delivered delivered, AppliedIn applied) {
        var database = house.database();
        return new ProgrammeModule(new ProgrammePorts(new ProgrammePorts.Stores(new JooqNetworkStandings(database),
                new JooqLabelCatalogue(database), new JooqDedicatedPeople(database, house.json(), house.cipher(), house.hash())),
                new ProgrammePorts.Questions(around(identity, certified, delivered), companies(identity), records(identity, applied), Bridges.distributors(identity),
                        AcquireAssembly.timelines(trail)::of), settings.siteZone(), house.clocks(), house.ids()));
    }

    private static CircumstancesOf around(IdentityModule identity, CertificationOf certified, Delivered delivered) {
        return (partners, now) -> {
            var standings = certified.of(partners, now);
            var facts = identity.facts().at(partners, AROUND, now);
            var told = delivered.of(partners, now);
            return partners.stream().collect(Collectors.toMap(partner -> partner, partner -> {
                var own = facts.getOrDefault(partner, Set.of());
                var standing = standings.getOrDefault(partner, CertificationOf.Standing.NONE);
                return new Circumstances(standing.certifiedNow(), standing.changeInReview(), find(own, PartyFact.OVERDUE_BILLS).isPresent(),
                        find(own, PartyFact.PLAN_LAPSED).or(() -> find(own, PartyFact.OUTSIDE_SOLUTION_PROVIDER_PLAN)).isPresent(),
                        Math.max(told.getOrDefault(partner, 0), find(own, PartyFact.DELIVERED_OPPORTUNITIES).flatMap(RecordedFact::value)
                                .map(Integer::parseInt).orElse(0)));
            }));
        };
    }

    private static CompaniesOf companies(IdentityModule identity) {
        return (partners, now) -> {
            var found = new HashMap<PartyId, String>();
            identity.facts().at(partners, Set.of(PartyFact.COMPANY_REGISTRATION), now).forEach((partner, facts) -> find(facts,
                    PartyFact.COMPANY_REGISTRATION).flatMap(RecordedFact::value).ifPresent(company -> found.put(partner, company)));
            return found;
        };
    }

    /** What partners have applied for here, and what the platform has recorded. */
    private static PathRecords records(IdentityModule identity, AppliedIn applied) {
        return (partners, now) -> {
            var found = new HashMap<PartyId, Set<PathRecord>>();
            identity.facts().at(partners, RECORDS.keySet(), now).forEach((partner, facts) -> facts.forEach(fact ->
                    found.computeIfAbsent(partner, none -> new HashSet<>()).add(RECORDS.get(fact.fact()))));
            applied.of(partners).forEach((partner, programmes) -> programmes.stream().filter(APPLIED::containsKey).forEach(programme ->
                    found.computeIfAbsent(partner, none -> new HashSet<>()).add(APPLIED.get(programme))));
            return found;
        };
    }

    private static Optional<RecordedFact> find(Set<RecordedFact> facts, PartyFact wanted) {
        return facts.stream().filter(fact -> fact.fact() == wanted).findFirst();
    }
}
