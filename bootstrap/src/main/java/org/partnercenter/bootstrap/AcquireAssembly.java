package org.partnercenter.bootstrap;

import org.partnercenter.application.audit.AuditFilter;
import org.partnercenter.application.audit.AuditTrail;
import org.partnercenter.application.contract.ContractsInForce;
import org.partnercenter.application.customer.Associations;
import org.partnercenter.application.customer.CustomerAssociated;
import org.partnercenter.application.customer.CustomerLeft;
import org.partnercenter.application.customer.CustomerQueries;
import org.partnercenter.application.customer.acquire.AcquireChoices;
import org.partnercenter.application.customer.acquire.AcquireListeners;
import org.partnercenter.application.customer.acquire.AcquireModule;
import org.partnercenter.application.customer.acquire.AcquirePorts;
import org.partnercenter.application.customer.acquire.BrowseCreation;
import org.partnercenter.application.customer.acquire.CandidatesOf;
import org.partnercenter.application.customer.acquire.CreationPorts;
import org.partnercenter.application.customer.acquire.CustomersNamed;
import org.partnercenter.application.customer.acquire.StandingsOf;
import org.partnercenter.application.customer.acquire.TimelineOf;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.identity.PartyDirectory;
import org.partnercenter.application.identity.access.AccessModule;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Happened;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.NewsTable;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.verification.PhoneCodes;
import org.partnercenter.domain.contract.ContractKind;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.customer.acquire.Obstacle;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.persistence.customer.acquire.JooqCreatedCustomers;
import org.partnercenter.persistence.customer.acquire.JooqCustomerOrigins;
import org.partnercenter.persistence.customer.acquire.JooqCustomerReports;
import org.partnercenter.persistence.identity.JooqPartyDirectory;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Winning customers: its ports, and the questions it asks its neighbours. Nothing is decided here. */
final class AcquireAssembly {

    private static final int LATEST = 100;
    private static final Map<PartyFact, Obstacle> OBSTACLES = obstacles();
    private static final Set<PartyFact> OF_CANDIDATES = ofCandidates();
    private static final Set<PartyFact> OF_PARTNERS = EnumSet.of(PartyFact.FROZEN, PartyFact.RESTRICTED,
            PartyFact.RESALE_BARRED);

    private AcquireAssembly() {
    }

    /** What the assembly takes of the house. */
    record Surroundings(Database database, IdentityModule identity, AccessModule access, ContractsInForce contracts, Associations associations,
                        AuditTrail audit, JsonCodec json, Supplier<PhoneCodes> phoneCodes, Clocks clocks, Ids ids) {
    }

    static AcquireModule module(Settings settings, Surroundings house) {
        return new AcquireModule(new AcquirePorts(new JooqCustomerReports(house.database()), house.associations(),
                Bridges.knownParties(house.identity()), candidates(house.identity(), house.contracts()), standings(house.identity()),
                named(new JooqPartyDirectory(house.database())), timelines(house.audit()),
                choices(settings.acquiring()), settings.siteZone(), house.clocks(), house.ids()), creations(house));
    }

    private static AcquireChoices choices(Settings.Acquiring chosen) {
        return new AcquireChoices(chosen.reviewReports(), chosen.accountsPerPhone(), chosen.resultWait());
    }

    private static CreationPorts creations(Surroundings house) {
        return new CreationPorts(new JooqCreatedCustomers(house.database(), house.json()), new JooqCustomerOrigins(house.database()),
                AcquireBridges.register(house.identity()), AcquireBridges.directory(new JooqPartyDirectory(house.database())),
                AcquireBridges.logins(house.access().initialPasswords()), AcquireBridges.codes(house.phoneCodes()));
    }

    static BrowseCreation browseCreation(AcquireModule module, CustomerQueries customers, IdentityModule identity) {
        return module.browseCreation(customers, AcquireBridges.tags(identity));
    }

    /** Who hears what. */
    static void fill(NewsTable news, AcquireListeners listeners) {
        news.tell(CustomerAssociated.class, (associated, cause, now) -> listeners.won(associated, now));
        news.tell(CustomerLeft.class, (left, cause, now) -> listeners.left(left));
    }

    private static CandidatesOf candidates(IdentityModule identity, ContractsInForce contracts) {
        return (ids, now) -> {
            var parties = identity.parties().of(ids).values().stream().filter(party -> party.kind() == PartyKind.CUSTOMER).toList();
            var facts = parties.isEmpty() ? Map.<PartyId, Set<RecordedFact>>of()
                    : identity.facts().at(parties.stream().map(Party::id).collect(Collectors.toSet()), OF_CANDIDATES, now);
            var bound = contracts.of(parties.stream().map(Party::id).collect(Collectors.toSet()), now);
            return parties.stream().collect(Collectors.toMap(Party::id, party -> candidate(party, facts.getOrDefault(party.id(), Set.of()),
                    bound.getOrDefault(party.id(), Set.of()))));
        };
    }

    private static CandidatesOf.Candidate candidate(Party party, Set<RecordedFact> facts, Set<ContractKind> contracts) {
        var obstacles = facts.stream().map(fact -> OBSTACLES.get(fact.fact())).filter(found -> found != null)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Obstacle.class)));
        if (contracts.stream().anyMatch(ContractKind::keepsFromResale)) {
            obstacles.add(Obstacle.DIRECT_CONTRACT);
        }
        if (contracts.stream().anyMatch(ContractKind::isSpecial)) {
            obstacles.add(Obstacle.SPECIAL_CONTRACT);
        }
        boolean spent = facts.stream().anyMatch(fact -> fact.fact() == PartyFact.CASH_CONSUMPTION);
        return new CandidatesOf.Candidate(obstacles, party.registeredAt(), spent);
    }

    /** A distributor's freeze or restriction is its resellers' too. */
    static StandingsOf standings(IdentityModule identity) {
        return (ids, now) -> {
            var parties = identity.parties().of(ids);
            var all = new HashSet<>(ids);
            parties.values().forEach(party -> party.distributor().ifPresent(all::add));
            var facts = identity.facts().at(all, OF_PARTNERS, now);
            Function<PartyId, PartnerStanding> standing = id -> {
                var above = Optional.ofNullable(parties.get(id)).flatMap(Party::distributor);
                return new PartnerStanding(holds(facts, id, PartyFact.FROZEN), holds(facts, id, PartyFact.RESTRICTED),
                        above.filter(one -> holds(facts, one, PartyFact.FROZEN)).isPresent(),
                        above.filter(one -> holds(facts, one, PartyFact.RESTRICTED)).isPresent(),
                        holds(facts, id, PartyFact.RESALE_BARRED)
                                || above.filter(one -> holds(facts, one, PartyFact.RESALE_BARRED)).isPresent());
            };
            return ids.stream().collect(Collectors.toMap(id -> id, standing));
        };
    }

    private static boolean holds(Map<PartyId, Set<RecordedFact>> facts, PartyId party, PartyFact wanted) {
        return facts.getOrDefault(party, Set.of()).stream().anyMatch(fact -> fact.fact() == wanted);
    }

    private static CustomersNamed named(PartyDirectory directory) {
        return names -> {
            var byLowerCase = new HashMap<String, Set<PartyId>>();
            directory.byAccountName(names.stream().map(AcquireAssembly::lower).collect(Collectors.toSet())).stream()
                    .filter(party -> party.kind() == PartyKind.CUSTOMER)
                    .forEach(party -> byLowerCase.computeIfAbsent(lower(party.accountName()), name -> new HashSet<>()).add(party.id()));
            return names.stream().filter(name -> byLowerCase.containsKey(lower(name)))
                    .collect(Collectors.toMap(name -> name, name -> byLowerCase.get(lower(name))));
        };
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static TimelineOf timelines(AuditTrail audit) {
        return (scope, type, id) -> audit.list(scope, new AuditFilter(Optional.empty(), Optional.empty(), Optional.of(type),
                        Optional.of(id), AuditFilter.By.anybody(), AuditFilter.Concerned.anybody(), Optional.empty(), Optional.empty()),
                new PageRequest(0, LATEST)).items().reversed().stream().map(entry -> new Happened(entry.at(), entry.operation(),
                Optional.of(entry.by().party()), entry.refusals())).toList();
    }

    /** Both name the same things; one is what is recorded, the other what stands in the way. */
    private static Map<PartyFact, Obstacle> obstacles() {
        var all = new EnumMap<PartyFact, Obstacle>(PartyFact.class);
        Arrays.stream(Obstacle.values()).forEach(obstacle -> all.put(PartyFact.valueOf(obstacle.name()), obstacle));
        return all;
    }

    private static Set<PartyFact> ofCandidates() {
        var all = EnumSet.of(PartyFact.CASH_CONSUMPTION);
        all.addAll(OBSTACLES.keySet());
        return all;
    }
}
