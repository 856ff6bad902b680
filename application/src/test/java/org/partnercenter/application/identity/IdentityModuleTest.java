package org.partnercenter.application.identity;

import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.application.identity.access.AccessModule;
import org.partnercenter.application.identity.access.TestAccess;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Change;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.testing.SettableClocks;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.identity.AccessKeyStatus;
import org.partnercenter.domain.identity.Contact;
import org.partnercenter.domain.identity.IdentityRefusal;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.identity.IdentityFixtures.id;

class IdentityModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    private static final Instant NOW = SettableClocks.START;
    private static final PageRequest ALL = new PageRequest(0, 100);

    private final TestHouse house = new TestHouse();
    private final InMemoryIdentity store = house.transactions.register(new InMemoryIdentity());
    private final IdentityModule identity = new IdentityModule(new IdentityModule.Ports(store.parties(), store.accessKeys(),
            store.facts(), store.queries(), store.resellers(), new ReversingCipher(), new TestKeys(), house.ids,
            house.clocks, store.operators()));
    private final AccessModule access = TestAccess.of(store, house);

    @BeforeEach
    void furnish() {
        house.with(identity.useCases());
    }

    @Test
    void a_house_that_starts_for_the_first_time_has_no_platform() {
        assertThat(identity.hasPlatform()).isFalse();
        register("platform", PartyKind.PLATFORM, Optional.empty());
        assertThat(identity.hasPlatform()).isTrue();
    }

    @Test
    void a_registered_party_is_known_and_told_of() {
        var registered = register("d-1", PartyKind.DISTRIBUTOR, Optional.empty()).orThrow();

        assertThat(registered).isEqualTo(new PartyRegistered(id("d-1"), PartyKind.DISTRIBUTOR, NOW));
        assertThat(identity.parties().of(Set.of(id("d-1"))).get(id("d-1")).kind()).isEqualTo(PartyKind.DISTRIBUTOR);
        assertThat(house.outbox.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.event().type()).isEqualTo("org.partnercenter.party.registered");
            assertThat(entry.event().subject()).isEqualTo("party/d-1");
            assertThat(entry.event().viewers().partner()).contains(id("d-1"));
        });
    }

    @Test
    void a_party_without_an_id_is_given_one() {
        var registered = house.submit(IdentityOperations.REGISTER_PARTY, PLATFORM,
                command(Optional.empty(), PartyKind.CUSTOMER, Optional.empty())).orThrow();

        assertThat(registered.id().value()).matches("[0-9a-f]{32}");
    }

    @Test
    void a_taken_id_is_a_conflict_also_within_one_batch() {
        var answers = batch(IdentityOperations.REGISTER_PARTY,
                command(Optional.of(id("c-1")), PartyKind.CUSTOMER, Optional.empty()),
                command(Optional.of(id("c-1")), PartyKind.CUSTOMER, Optional.empty()));

        assertThat(answers.get(0).isGranted()).isTrue();
        assertRefused(answers.get(1), IdentityRefusal.PARTY_ID_TAKEN.code());
        assertRefused(register("c-1", PartyKind.CUSTOMER, Optional.empty()), "PARTY_EXISTS");
    }

    @Test
    void there_is_one_platform_party() {
        register("platform", PartyKind.PLATFORM, Optional.empty());

        assertRefused(register("platform-2", PartyKind.PLATFORM, Optional.empty()), "PLATFORM_EXISTS");
    }

    @Test
    @Tag("HIE-01")
    void a_reseller_may_follow_its_distributor_in_the_same_batch() {
        var answers = batch(IdentityOperations.REGISTER_PARTY,
                command(Optional.of(id("r-0")), PartyKind.RESELLER, Optional.of(id("d-1"))),
                command(Optional.of(id("d-1")), PartyKind.DISTRIBUTOR, Optional.empty()),
                command(Optional.of(id("r-1")), PartyKind.RESELLER, Optional.of(id("d-1"))));

        assertRefused(answers.get(0), IdentityRefusal.DISTRIBUTOR_UNKNOWN.code());
        assertThat(answers.get(2).isGranted()).isTrue();
        assertThat(identity.resellers().of(Set.of(id("r-1")), NOW).get(id("r-1")).distributor()).isEqualTo(id("d-1"));
    }

    @ParameterizedTest
    @EnumSource(value = PartyKind.class, names = "PLATFORM", mode = EnumSource.Mode.EXCLUDE)
    @Tag("COM-13")
    void nobody_but_the_platform_registers_creates_disables_or_records(PartyKind kind) {
        register("c-1", PartyKind.CUSTOMER, Optional.empty());
        var caller = kind == PartyKind.RESELLER ? Caller.reseller(id("x"), id("y")) : Caller.mainAccount(id("x"), kind);

        Stream.of(
                house.submit(IdentityOperations.REGISTER_PARTY, caller,
                        command(Optional.empty(), PartyKind.CUSTOMER, Optional.empty())),
                house.submit(IdentityOperations.CREATE_ACCESS_KEY, caller, newKey("c-1")),
                house.submit(IdentityOperations.DISABLE_ACCESS_KEY, caller,
                        new EndAccessKey(id("c-1"), new AccessKeyId("K"))),
                house.submit(IdentityOperations.RECORD_FACT, caller, ownUse("c-1", true)),
                identity.browse().list(caller, new PartyFilter(Optional.empty(), Optional.empty()), ALL),
                identity.browse().keys(caller, id("c-1")),
                identity.browse().facts(caller, id("c-1")))
                .forEach(decision -> assertRefused(decision, "CBC.0155"));
        assertThat(store.queries().parties(new Scope.Everything(),
                new PartyFilter(Optional.empty(), Optional.empty()), ALL).total()).isEqualTo(1);
    }

    @Test
    void a_made_key_lets_its_party_in() {
        register("d-1", PartyKind.DISTRIBUTOR, Optional.empty());
        register("r-1", PartyKind.RESELLER, Optional.of(id("d-1")));
        var created = house.submit(IdentityOperations.CREATE_ACCESS_KEY, PLATFORM, newKey("r-1")).orThrow();

        assertThat(identity.credentials(access.signIn()).byAccessKey(created.accessKey().value())).contains(new Credential(
                created.accessKey().value(), created.secret().orElseThrow(), new Caller(id("r-1"), PartyKind.RESELLER,
                Optional.of(id("d-1")), Optional.empty(), Permissions.all()), "account-name"));
    }

    @Test
    void a_given_key_lets_its_party_in() {
        register("d-1", PartyKind.DISTRIBUTOR, Optional.empty());
        house.submit(IdentityOperations.CREATE_ACCESS_KEY, PLATFORM, givenKey("d-1", "GIVEN1")).orThrow();

        assertThat(identity.credentials(access.signIn()).byAccessKey("GIVEN1")).map(Credential::secret)
                .contains(Secret.of("a-secret-of-length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NOBODY", "not a key", "'; drop table pc.party; --"})
    void an_unknown_key_lets_nobody_in(String accessKey) {
        assertThat(identity.credentials(access.signIn()).byAccessKey(accessKey)).isEmpty();
    }

    @Test
    void a_disabled_key_lets_nobody_in() {
        register("d-1", PartyKind.DISTRIBUTOR, Optional.empty());
        house.submit(IdentityOperations.CREATE_ACCESS_KEY, PLATFORM, givenKey("d-1", "GIVEN1")).orThrow();
        var disable = new EndAccessKey(id("d-1"), new AccessKeyId("GIVEN1"));
        var disabled = batch(IdentityOperations.DISABLE_ACCESS_KEY, disable, disable);

        assertThat(disabled.get(0).orThrow().status()).isEqualTo(AccessKeyStatus.DISABLED);
        assertRefused(disabled.get(1), "ACCESS_KEY_DISABLED");
        assertThat(house.audit.entries().get(house.audit.entries().size() - 2).subject().changes()).containsExactly(
                new Change("access-key/GIVEN1", "disabled_at", Optional.empty(), Optional.of(NOW.toString())));
        assertThat(identity.credentials(access.signIn()).byAccessKey("GIVEN1")).isEmpty();
        assertRefused(house.submit(IdentityOperations.DISABLE_ACCESS_KEY, PLATFORM, disable), "ACCESS_KEY_DISABLED");
    }

    @Test
    void a_key_of_another_party_does_not_exist_for_this_one() {
        register("d-1", PartyKind.DISTRIBUTOR, Optional.empty());
        house.submit(IdentityOperations.CREATE_ACCESS_KEY, PLATFORM, givenKey("d-1", "GIVEN1")).orThrow();

        assertRefused(house.submit(IdentityOperations.DISABLE_ACCESS_KEY, PLATFORM,
                new EndAccessKey(id("d-2"), new AccessKeyId("GIVEN1"))), "ACCESS_KEY_NOT_FOUND");
    }

    @Test
    void a_taken_key_is_a_conflict_also_within_one_batch() {
        register("d-1", PartyKind.DISTRIBUTOR, Optional.empty());
        var answers = batch(IdentityOperations.CREATE_ACCESS_KEY, givenKey("d-1", "GIVEN1"), givenKey("d-1", "GIVEN1"),
                newKey("nobody"));

        assertThat(answers.get(0).isGranted()).isTrue();
        assertRefused(answers.get(1), "ACCESS_KEY_EXISTS");
        assertRefused(answers.get(2), "PARTY_NOT_FOUND");
        assertRefused(house.submit(IdentityOperations.CREATE_ACCESS_KEY, PLATFORM, givenKey("d-1", "GIVEN1")),
                "ACCESS_KEY_EXISTS");
    }

    @Test
    void half_a_given_key_and_a_weak_secret_are_refused() {
        register("d-1", PartyKind.DISTRIBUTOR, Optional.empty());

        assertThat(field(new CreateAccessKey(id("d-1"), Optional.empty(), Optional.of(new AccessKeyId("K")), Optional.empty())))
                .isEqualTo("secret_key");
        assertThat(field(new CreateAccessKey(id("d-1"), Optional.empty(), Optional.empty(), Optional.of(Secret.of("a-secret-of-length")))))
                .isEqualTo("access_key");
        for (var secret : List.of("too-short", "with a blank in it", "x".repeat(129), "密".repeat(20))) {
            assertThat(field(new CreateAccessKey(id("d-1"), Optional.empty(), Optional.of(new AccessKeyId("K")),
                    Optional.of(Secret.of(secret))))).isEqualTo("secret_key");
        }
    }

    @Test
    void no_secret_and_no_personal_data_reach_audit_or_outbox() {
        register("d-1", PartyKind.DISTRIBUTOR, Optional.empty());
        house.submit(IdentityOperations.CREATE_ACCESS_KEY, PLATFORM, givenKey("d-1", "GIVEN1")).orThrow();
        house.submit(IdentityOperations.CREATE_ACCESS_KEY, PLATFORM, givenKey("d-1", "GIVEN1"));

        assertThat(house.audit.entries().toString() + house.outbox.entries() + givenKey("d-1", "GIVEN1")
                + command(Optional.empty(), PartyKind.CUSTOMER, Optional.empty()))
                .contains("GIVEN1").doesNotContain("a-secret-of-length", "138", "example.com", "account-name");
    }

    @Test
    void a_fact_is_recorded_replaced_and_taken_back() {
        register("d-1", PartyKind.DISTRIBUTOR, Optional.empty());
        var answers = batch(IdentityOperations.RECORD_FACT, ownUse("d-1", true), ownUse("d-1", false), ownUse("d-1", true),
                ownUse("nobody", true));

        assertThat(answers.get(1).orThrow().recorded()).isEmpty();
        assertRefused(answers.get(3), "PARTY_NOT_FOUND");
        assertThat(holding("d-1")).isTrue();
        assertThat(identity.browse().facts(PLATFORM, id("d-1")).orThrow()).singleElement()
                .satisfies(fact -> {
                    assertThat(fact.holds()).isTrue();
                    assertThat(fact.recorded().orElseThrow().from()).isEqualTo(NOW);
                });
        house.submit(IdentityOperations.RECORD_FACT, PLATFORM, ownUse("d-1", false)).orThrow();
        assertThat(house.audit.entries().getLast().subject().changes()).containsExactly(
                new Change("party/d-1/coupon-own-use", "recorded", Optional.of("true"), Optional.of("false")),
                new Change("party/d-1/coupon-own-use", "valid_from", Optional.of(NOW.toString()), Optional.empty()));
        assertThat(holding("d-1")).isFalse();
        assertThat(identity.browse().fact(PLATFORM, id("d-1"), PartyFact.COUPON_OWN_USE).orThrow().holds()).isFalse();
    }

    private RecordFact signedWith(boolean holds, String entity, Instant from) {
        return new RecordFact(id("c-1"), PartyFact.SIGNING_ENTITY, holds, Optional.ofNullable(entity), Optional.ofNullable(from),
                Optional.empty());
    }

    @Test
    @Tag("CPN-33")
    void another_signing_entity_than_the_one_recorded_is_news() {
        var told = new ArrayList<SigningEntityChanged>();
        house.news.tell(SigningEntityChanged.class, (news, cause, now) -> {
            told.add(news);
            return Effects.none();
        });
        register("c-1", PartyKind.CUSTOMER, Optional.empty());
        batch(IdentityOperations.RECORD_FACT, signedWith(true, "CN-1", null), signedWith(true, "CN-1", null));
        assertThat(told).as("learned, not changed").isEmpty();

        house.submit(IdentityOperations.RECORD_FACT, PLATFORM, signedWith(true, "CN-2", null)).orThrow();
        assertThat(told).containsExactly(new SigningEntityChanged(id("c-1")));
        batch(IdentityOperations.RECORD_FACT, signedWith(false, null, null), signedWith(true, "CN-3", null));
        assertThat(told).as("what was taken back says nothing").hasSize(1);
    }

    @Test
    @Tag("CPN-33")
    void a_signing_entity_is_recorded_when_it_is_so_and_until_it_is_another() {
        register("c-1", PartyKind.CUSTOMER, Optional.empty());

        assertThat(house.submit(IdentityOperations.RECORD_FACT, PLATFORM, signedWith(true, "CN-1", NOW.plusSeconds(1))).refusals())
                .singleElement().satisfies(refusal -> assertThat(refusal.facts()).containsEntry("field", "valid_from"));
        assertThat(house.submit(IdentityOperations.RECORD_FACT, PLATFORM, new RecordFact(id("c-1"), PartyFact.SIGNING_ENTITY, true,
                Optional.of("CN-1"), Optional.empty(), Optional.of(NOW.plusSeconds(9)))).refusals())
                .singleElement().satisfies(refusal -> assertThat(refusal.facts()).containsEntry("field", "valid_until"));
        assertThat(house.submit(IdentityOperations.RECORD_FACT, PLATFORM, signedWith(true, "CN-1", NOW)).isGranted()).isTrue();
    }

    @Test
    void a_fact_that_begins_later_is_recorded_but_does_not_hold_yet() {
        register("d-1", PartyKind.DISTRIBUTOR, Optional.empty());
        house.submit(IdentityOperations.RECORD_FACT, PLATFORM, new RecordFact(id("d-1"), PartyFact.COUPON_OWN_USE, true,
                Optional.empty(), Optional.of(NOW.plusSeconds(1)), Optional.empty())).orThrow();

        assertThat(identity.browse().fact(PLATFORM, id("d-1"), PartyFact.COUPON_OWN_USE).orThrow())
                .matches(fact -> !fact.holds() && fact.recorded().isPresent());
        house.clocks.advance(Duration.ofSeconds(1));
        assertThat(identity.browse().fact(PLATFORM, id("d-1"), PartyFact.COUPON_OWN_USE).orThrow().holds()).isTrue();
    }

    @Test
    void a_fact_that_does_not_hold_has_neither_value_nor_span() {
        register("d-1", PartyKind.DISTRIBUTOR, Optional.empty());

        assertThat(house.submit(IdentityOperations.RECORD_FACT, PLATFORM, new RecordFact(id("d-1"), PartyFact.FROZEN, false,
                Optional.of("1"), Optional.empty(), Optional.empty())).refusals())
                .singleElement().matches(refusal -> refusal.is(CommonRefusal.FIELD_INVALID));
    }

    @Test
    void asking_first_stores_nothing() {
        assertThat(house.ask(IdentityOperations.REGISTER_PARTY, PLATFORM,
                command(Optional.of(id("d-1")), PartyKind.DISTRIBUTOR, Optional.empty())).isGranted()).isTrue();

        assertThat(identity.parties().of(Set.of(id("d-1")))).isEmpty();
        assertThat(house.audit.entries()).isEmpty();
    }

    @Test
    void a_distributor_lists_its_own_resellers_and_nobody_else_may() {
        register("d-1", PartyKind.DISTRIBUTOR, Optional.empty());
        register("d-2", PartyKind.DISTRIBUTOR, Optional.empty());
        register("r-1", PartyKind.RESELLER, Optional.of(id("d-1")));

        assertThat(resellersOf("d-1")).containsExactly(id("r-1"));
        assertThat(resellersOf("d-2")).isEmpty();
        assertRefused(identity.browse().resellers(Caller.mainAccount(id("s-1"), PartyKind.SOLUTION_PROVIDER),
                ResellerFilter.none(), ALL), "CBC.0155");
    }

    @Test
    void what_does_not_exist_cannot_be_looked_up() {
        assertRefused(identity.browse().party(PLATFORM, id("nobody")), "PARTY_NOT_FOUND");
        assertRefused(identity.browse().keys(PLATFORM, id("nobody")), "PARTY_NOT_FOUND");
        assertRefused(identity.browse().facts(PLATFORM, id("nobody")), "PARTY_NOT_FOUND");
    }

    private List<PartyId> resellersOf(String distributor) {
        return identity.browse().resellers(Caller.mainAccount(id(distributor), PartyKind.DISTRIBUTOR), ResellerFilter.none(),
                ALL).orThrow().items().stream().map(Party::id).toList();
    }

    private boolean holding(String party) {
        return identity.facts().at(Set.of(id(party)), Set.of(PartyFact.COUPON_OWN_USE), NOW).containsKey(id(party));
    }

    @Test
    @Tag("COM-20")
    void a_customer_that_belongs_to_nobody_is_erased_and_can_not_call_any_more() {
        var belonging = new HashSet<PartyId>(Set.of(id("c-1")));
        house.with(List.of(identity.erasure(store.traces(), ids -> belonging)));
        register("c-1", PartyKind.CUSTOMER, Optional.empty());
        register("d-1", PartyKind.DISTRIBUTOR, Optional.empty());
        house.submit(IdentityOperations.CREATE_ACCESS_KEY, PLATFORM, givenKey("c-1", "GIVEN1")).orThrow();

        assertRefused(erase("c-1"), "PARTY_ASSOCIATED");
        assertRefused(erase("d-1"), "PARTY_NOT_ERASABLE");
        assertRefused(erase("nobody"), "PARTY_NOT_FOUND");
        belonging.clear();
        assertThat(erase("c-1").isGranted()).isTrue();

        var erased = store.parties().find(Set.of(id("c-1"))).get(id("c-1"));
        assertThat(erased.name() + erased.accountName()).isEqualTo(Party.ERASED + Party.ERASED);
        assertThat(erased.contact()).isEqualTo(Contact.none());
        assertThat(erased.accountManager()).isEmpty();
        assertThat(identity.credentials(access.signIn()).byAccessKey("GIVEN1")).isEmpty();
        assertThat(house.audit.entries().getLast().subject().changes()).singleElement()
                .satisfies(change -> assertThat(change.field()).isEqualTo("erased_at"));
    }

    private Decision<PartyErased> erase(String party) {
        return house.submit(IdentityOperations.ERASE_PARTY, PLATFORM, new EraseParty(id(party)));
    }

    private String field(CreateAccessKey command) {
        return house.submit(IdentityOperations.CREATE_ACCESS_KEY, PLATFORM, command).refusals().getFirst().facts()
                .get("field");
    }

    private Decision<PartyRegistered> register(String id, PartyKind kind, Optional<PartyId> distributor) {
        return house.submit(IdentityOperations.REGISTER_PARTY, PLATFORM, command(Optional.of(id(id)), kind, distributor));
    }

    @SafeVarargs
    private <C, R> List<Decision<R>> batch(Operation<C, R> operation, C... commands) {
        return house.gateway().submit(operation, Stream.of(commands).map(command ->
                        new Submission<>(PLATFORM, Optional.empty(), command, TestHouse.ORIGIN)).toList())
                .stream().map(answer -> answer.decision()).toList();
    }

    private static RegisterParty command(Optional<PartyId> id, PartyKind kind, Optional<PartyId> distributor) {
        return new RegisterParty(id, kind, "Company", "account-name", distributor,
                new Contact(Optional.of("13800000000"), Optional.of("someone@example.com")), Optional.empty());
    }

    private static CreateAccessKey newKey(String party) {
        return new CreateAccessKey(id(party), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static CreateAccessKey givenKey(String party, String key) {
        return new CreateAccessKey(id(party), Optional.empty(), Optional.of(new AccessKeyId(key)),
                Optional.of(Secret.of("a-secret-of-length")));
    }

    private static RecordFact ownUse(String party, boolean holds) {
        return new RecordFact(id(party), PartyFact.COUPON_OWN_USE, holds, Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    private static void assertRefused(Decision<?> decision, String code) {
        assertThat(decision.refusals()).extracting(Refusal::code).containsExactly(code);
    }
}
