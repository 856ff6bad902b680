package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.customer.CustomerAssociated;
import org.partnercenter.application.customer.CustomerLeft;
import org.partnercenter.application.customer.CustomerModule;
import org.partnercenter.application.customer.InMemoryCustomers;
import org.partnercenter.application.identity.IdentityFixtures;
import org.partnercenter.application.identity.InMemoryIdentity;
import org.partnercenter.application.identity.PartyFilter;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.testing.SettableClocks;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.customer.acquire.Obstacle;
import org.partnercenter.domain.identity.Contact;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.partnercenter.domain.kernel.PartyKind.CUSTOMER;
import static org.partnercenter.domain.kernel.PartyKind.DISTRIBUTOR;
import static org.partnercenter.domain.kernel.PartyKind.SOLUTION_PROVIDER;

/** The capability with all its ports in memory: distributor d-1 with reseller r-1, d-2 with r-2, provider s-1, customers c-1 to c-3. */
final class AcquireFixture {

    static final AcquireChoices CHOICES = new AcquireChoices(false, 2, Duration.ZERO);
    static final Caller PLATFORM = Caller.mainAccount(id("platform"), PartyKind.PLATFORM);
    static final Caller D1 = Caller.mainAccount(id("d-1"), DISTRIBUTOR);
    static final Caller D2 = Caller.mainAccount(id("d-2"), DISTRIBUTOR);
    static final Caller S1 = Caller.mainAccount(id("s-1"), SOLUTION_PROVIDER);
    static final Caller R1 = Caller.reseller(id("r-1"), id("d-1"));
    static final Caller C1 = Caller.mainAccount(id("c-1"), CUSTOMER);
    static final Caller C2 = Caller.mainAccount(id("c-2"), CUSTOMER);

    private static final ZoneId ZONE = ZoneId.of("UTC+8");

    final TestHouse house = new TestHouse();
    final InMemoryIdentity parties = house.transactions.register(new InMemoryIdentity());
    final InMemoryCustomers customers = house.transactions.register(new InMemoryCustomers(parties));
    final InMemoryReports reports = house.transactions.register(new InMemoryReports());
    final InMemoryCreations creations = house.transactions.register(new InMemoryCreations());
    final Map<PartyId, String> logins = new HashMap<>();
    final Map<PartyId, Set<Obstacle>> obstacles = new HashMap<>();
    final Map<PartyId, PartnerStanding> standings = new HashMap<>();
    final Set<PartyId> spent = new HashSet<>();
    final AcquireModule module;

    AcquireFixture(AcquireChoices choices) {
        parties.parties().add(List.of(IdentityFixtures.party("d-1", DISTRIBUTOR), IdentityFixtures.party("d-2", DISTRIBUTOR),
                IdentityFixtures.party("s-1", SOLUTION_PROVIDER), IdentityFixtures.reseller("r-1", "d-1", SettableClocks.START),
                IdentityFixtures.reseller("r-2", "d-2", SettableClocks.START), IdentityFixtures.party("c-1", CUSTOMER),
                IdentityFixtures.party("c-2", CUSTOMER), IdentityFixtures.party("c-3", CUSTOMER)));
        module = new AcquireModule(new AcquirePorts(reports, customers, customers.knownParties(), this::candidates,
                (partners, now) -> partners.stream().collect(Collectors.toMap(each -> each,
                        each -> standings.getOrDefault(each, PartnerStanding.good()))),
                this::named, (scope, type, id) -> List.of(), choices, ZONE, house.clocks, house.ids),
                new CreationPorts(creations, creations.origins(), this::register, new Directory(), new Logins(), new Codes()));
        var associating = new CustomerModule(new CustomerModule.Ports(customers, customers, customers.knownParties(),
                ids -> Map.of(), house.ids, house.clocks), module.eligibilities());
        house.with(associating.useCases()).with(module.useCases(associating.making()));
        house.news.tell(CustomerAssociated.class, (news, cause, now) -> module.listeners().won(news, now));
        house.news.tell(CustomerLeft.class, (news, cause, now) -> module.listeners().left(news));
    }

    static PartyId id(String text) {
        return new PartyId(text);
    }

    private Map<PartyId, CandidatesOf.Candidate> candidates(Set<PartyId> ids, Instant now) {
        return parties.parties().find(ids).values().stream().collect(Collectors.toMap(party -> party.id(), party ->
                new CandidatesOf.Candidate(obstacles.getOrDefault(party.id(), Set.of()), party.registeredAt(),
                        spent.contains(party.id()))));
    }

    private Map<String, Set<PartyId>> named(Set<String> names) {
        var found = new HashMap<String, Set<PartyId>>();
        names.forEach(name -> parties.accounts().named(name).forEach(party ->
                found.computeIfAbsent(name, none -> new HashSet<>()).add(party.id())));
        return found;
    }

    private List<Decision<Effects>> register(List<RegisterCustomers.NewCustomer> all, Instant now) {
        parties.parties().add(all.stream().map(each -> new Party(each.id(), CUSTOMER, each.accountName(), each.accountName(),
                Optional.empty(), new Contact(each.phone().map(Receiver::address), Optional.empty()), Optional.empty(), now)).toList());
        return all.stream().map(each -> Decision.granted(Effects.none())).toList();
    }

    /** The right code is the last six digits of the phone. */
    int looks;

    private final class Codes implements RegistrationCodes {

        @Override
        public List<Optional<Refusal>> use(List<Brought> all) {
            return all.stream().map(this::look).toList();
        }

        @Override
        public Optional<Refusal> look(Brought each) {
            looks++;
            return each.code().equals(Secret.of(each.phone().address().substring(5))) ? Optional.<Refusal>empty()
                    : Optional.of(CommonRefusal.FIELD_INVALID.refusal("field", "verification_code"));
        }
    }

    private final class Directory implements AccountDirectory {

        @Override
        public Set<String> taken(Set<String> names) {
            return names.stream().filter(name -> !parties.accounts().named(name).isEmpty()).collect(Collectors.toSet());
        }

        @Override
        public Map<Receiver, Integer> customersOf(Set<Receiver> phones) {
            return phones.stream().collect(Collectors.toMap(phone -> phone, phone -> (int) all()
                    .filter(party -> party.contact().receivers().contains(phone)).count()));
        }

        @Override
        public boolean isUsed(Receiver phone) {
            return customersOf(Set.of(phone)).get(phone) > 0;
        }

        @Override
        public boolean isMailUsed(String address) {
            return all().anyMatch(party -> party.contact().email().equals(Optional.of(address)));
        }

        private Stream<Party> all() {
            return parties.queries().parties(new Scope.Everything(), new PartyFilter(Optional.empty(), Optional.empty()), new PageRequest(0, 100)).items().stream();
        }
    }

    private final class Logins implements GiveLogins {

        @Override
        public String hash(Secret password) {
            return "hash of " + password.reveal();
        }

        @Override
        public void give(Map<PartyId, String> hashes) {
            logins.putAll(hashes);
        }
    }

    static CustomerRef ref(String customer) {
        return new CustomerRef(Optional.of(id(customer)), Optional.empty());
    }
}
