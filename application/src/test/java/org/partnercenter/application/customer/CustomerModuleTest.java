package org.partnercenter.application.customer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.application.identity.IdentityFixtures;
import org.partnercenter.application.identity.InMemoryIdentity;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Cell;
import org.partnercenter.application.kernel.Change;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.application.kernel.Reveal;
import org.partnercenter.application.kernel.Revealed;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.testing.SettableClocks;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationStatus;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class CustomerModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(id("platform"), PartyKind.PLATFORM);
    private static final Caller DISTRIBUTOR = Caller.mainAccount(id("d-1"), PartyKind.DISTRIBUTOR);
    private static final Caller PROVIDER = Caller.mainAccount(id("s-1"), PartyKind.SOLUTION_PROVIDER);
    private static final Optional<PartyId> RESELLER = Optional.of(id("r-1"));
    private static final Optional<PartyId> NOBODY = Optional.empty();

    private final TestHouse house = new TestHouse();
    private final InMemoryIdentity parties = house.transactions.register(new InMemoryIdentity());
    private final InMemoryCustomers store = house.transactions.register(new InMemoryCustomers(parties));
    private final CustomerModule customers = new CustomerModule(new CustomerModule.Ports(store, store,
            store.knownParties(), ids -> Map.of("operator-1", id("d-1"), "operator-2", id("d-2")), house.ids, house.clocks),
            (asked, associated, now) -> Map.of());
    private final List<Object> news = new ArrayList<>();

    @BeforeEach
    void furnish() {
        house.with(customers.useCases());
        house.news.tell(Record.class, (told, cause, now) -> {
            news.add(told);
            return Effects.none();
        });
        parties.parties().add(List.of(
                IdentityFixtures.party("d-1", PartyKind.DISTRIBUTOR), IdentityFixtures.party("d-2", PartyKind.DISTRIBUTOR),
                IdentityFixtures.party("s-1", PartyKind.SOLUTION_PROVIDER),
                IdentityFixtures.reseller("r-1", "d-1", SettableClocks.START),
                IdentityFixtures.reseller("r-2", "d-2", SettableClocks.START),
                IdentityFixtures.party("c-1", PartyKind.CUSTOMER), IdentityFixtures.party("c-2", PartyKind.CUSTOMER)));
    }

    @Test
    void an_associated_customer_is_its_partners_and_the_neighbours_hear_of_it() {
        var association = associate("c-1", "d-1", RESELLER).orThrow();

        assertThat(customers.associations().active(Set.of(id("c-1"), id("c-2"))))
                .containsOnlyKeys(id("c-1")).containsValue(association);
        assertThat(association.first()).isTrue();
        assertThat(news).containsExactly(new CustomerAssociated(id("c-1"), id("d-1"), RESELLER, AssociationType.RESALE));
        assertThat(house.outbox.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.event().type()).isEqualTo("org.partnercenter.customer.associated");
            assertThat(entry.event().data()).containsEntry("association_type", "2")
                    .containsEntry("indirect_partner_id", "r-1");
            assertThat(entry.event().viewers().partner()).contains(id("d-1"));
            assertThat(entry.event().viewers().reseller()).isEqualTo(RESELLER);
            assertThat(entry.event().viewers().customer()).contains(id("c-1"));
        });
    }

    @Test
    @Tag("ASC-05")
    void a_customer_has_one_partner_at_a_time_also_within_one_batch() {
        var answers = batch(CustomerOperations.CREATE_ASSOCIATION, create("c-1", "d-1", NOBODY), create("c-1", "s-1", NOBODY));

        assertThat(answers.get(0).isGranted()).isTrue();
        assertRefused(answers.get(1), "CUSTOMER_ALREADY_ASSOCIATED");
        assertRefused(associate("c-1", "s-1", NOBODY), "CUSTOMER_ALREADY_ASSOCIATED");
        assertThat(news).hasSize(1);
    }

    @Test
    @Tag("COM-27")
    void both_sides_can_read_how_an_association_changed() {
        var first = associate("c-1", "d-1", RESELLER).orThrow();
        assertThat(lastAudited().changes()).containsExactly(
                changed("association_id", null, first.id().value()), changed("status", null, "ACTIVE"),
                changed("association_type", null, "2"), changed("partner_id", null, "d-1"), changed("indirect_partner_id", null, "r-1"));
        end("c-1").orThrow();
        assertThat(lastAudited().changes()).containsExactly(changed("status", "ACTIVE", "ENDED"));
        assertThat(lastAudited().viewers()).isEqualTo(Viewers.of(id("d-1"), RESELLER).withCustomer(id("c-1")));
    }

    /** The partner a customer has does not learn that somebody else asked for it. */
    @Test
    @Tag("COM-27")
    void an_association_that_is_refused_is_read_by_the_platform_alone() {
        associate("c-1", "d-1", NOBODY);
        associate("c-1", "s-1", NOBODY);

        assertThat(lastAudited().viewers()).isEqualTo(Viewers.none());
    }

    private Subject lastAudited() {
        return house.audit.entries().getLast().subject();
    }

    private static Change changed(String field, String before, String after) {
        return new Change("association/c-1", field, Optional.ofNullable(before), Optional.ofNullable(after));
    }

    @Test
    void a_customer_that_comes_back_is_no_first_timer() {
        associate("c-1", "d-1", NOBODY);
        end("c-1").orThrow();

        assertThat(associate("c-1", "s-1", NOBODY).orThrow().first()).isFalse();
    }

    @Test
    @Tag("COM-11")
    void a_customer_goes_to_a_reseller_of_its_partner_only() {
        assertRefused(associate("c-1", "d-1", Optional.of(id("r-2"))), "CBC.99000037");
        assertRefused(associate("c-1", "s-1", RESELLER), "CBC.99000037");
        assertRefused(associate("c-1", "d-1", Optional.of(id("nobody"))), "CBC.99000037");
    }

    @Test
    void parties_nobody_knows_cannot_be_associated() {
        assertRefused(associate("nobody", "d-1", NOBODY), "PARTY_NOT_FOUND");
        assertRefused(associate("c-1", "nobody", NOBODY), "PARTY_NOT_FOUND");
    }

    @Test
    void a_customer_that_leaves_has_no_partner_and_the_neighbours_hear_of_it() {
        associate("c-1", "d-1", RESELLER);
        house.clocks.advance(Duration.ofDays(1));
        var ended = end("c-1").orThrow();

        assertThat(ended.status()).isEqualTo(AssociationStatus.ENDED);
        assertThat(ended.ending().orElseThrow().at()).isEqualTo(house.clocks.business());
        assertThat(customers.associations().active(Set.of(id("c-1")))).isEmpty();
        assertThat(news.getLast()).isEqualTo(new CustomerLeft(id("c-1"), id("d-1"), RESELLER, AssociationType.RESALE));
        assertRefused(end("c-1"), "ASSOCIATION_NOT_FOUND");
    }

    @Test
    @Tag("ASC-03")
    void a_customer_goes_over_to_the_other_model_with_the_same_partner() {
        associate("c-1", "d-1", NOBODY);
        var switched = switchTo("c-1", AssociationType.REFERRAL).orThrow();

        assertThat(switched.type()).isEqualTo(AssociationType.REFERRAL);
        assertThat(customers.associations().active(Set.of(id("c-1")))).containsValue(switched);
        assertThat(news.getLast()).isEqualTo(
                new ModelSwitched(id("c-1"), id("d-1"), NOBODY, AssociationType.REFERRAL));
        assertRefused(switchTo("c-1", AssociationType.REFERRAL), "ASSOCIATION_TYPE_UNCHANGED");
        assertRefused(switchTo("c-2", AssociationType.REFERRAL), "ASSOCIATION_NOT_FOUND");
    }

    @Test
    void switches_of_one_batch_build_on_each_other() {
        associate("c-1", "d-1", NOBODY);
        var answers = batch(CustomerOperations.SWITCH_ASSOCIATION, new SwitchAssociation(id("c-1"), AssociationType.REFERRAL),
                new SwitchAssociation(id("c-1"), AssociationType.REFERRAL),
                new SwitchAssociation(id("c-1"), AssociationType.RESALE));

        assertRefused(answers.get(1), "ASSOCIATION_TYPE_UNCHANGED");
        assertThat(customers.associations().active(Set.of(id("c-1")))).containsValue(answers.get(2).orThrow());
        assertThat(customers.browse().history(PLATFORM, id("c-1")).orThrow()).extracting(Association::status)
                .containsExactly(AssociationStatus.ACTIVE, AssociationStatus.ENDED, AssociationStatus.ENDED);
    }

    @Test
    @Tag("COM-11")
    void a_customer_moves_between_a_distributor_and_its_resellers() {
        associate("c-1", "d-1", NOBODY);

        assertRefused(transfer("c-1", Optional.of(id("r-2"))), "CBC.99000037");
        assertThat(transfer("c-1", RESELLER).orThrow().reseller()).isEqualTo(RESELLER);
        assertThat(news.getLast()).isEqualTo(new ResellerTransferred(id("c-1"), id("d-1"), NOBODY, RESELLER));
        assertRefused(transfer("c-1", RESELLER), "ASSOCIATION_RESELLER_UNCHANGED");
        assertThat(transfer("c-1", NOBODY).orThrow().reseller()).isEmpty();
        assertThat(news.getLast()).isEqualTo(new ResellerTransferred(id("c-1"), id("d-1"), RESELLER, NOBODY));
    }

    @ParameterizedTest
    @EnumSource(value = PartyKind.class, names = "PLATFORM", mode = EnumSource.Mode.EXCLUDE)
    @Tag("COM-13")
    void nobody_but_the_platform_changes_associations(PartyKind kind) {
        associate("c-1", "d-1", NOBODY);
        var caller = kind == PartyKind.RESELLER ? Caller.reseller(id("r-1"), id("d-1")) : Caller.mainAccount(id("x"), kind);

        Stream.of(
                house.submit(CustomerOperations.CREATE_ASSOCIATION, caller, create("c-2", "d-1", NOBODY)),
                house.submit(CustomerOperations.END_ASSOCIATION, caller, new EndAssociation(id("c-1"))),
                house.submit(CustomerOperations.SWITCH_ASSOCIATION, caller,
                        new SwitchAssociation(id("c-1"), AssociationType.REFERRAL)),
                house.submit(CustomerOperations.TRANSFER_RESELLER, caller, new TransferReseller(id("c-1"), RESELLER)),
                customers.browse().history(caller, id("c-1")))
                .forEach(decision -> assertRefused(decision, "CBC.0155"));
        assertThat(customers.associations().active(Set.of(id("c-1"), id("c-2")))).containsOnlyKeys(id("c-1"));
    }

    @Test
    @Tag("COM-11")
    void a_distributor_lists_its_own_customers_or_those_of_a_reseller_of_its_own() {
        associate("c-1", "d-1", NOBODY);
        associate("c-2", "d-1", RESELLER);

        assertThat(listed(DISTRIBUTOR, NOBODY)).containsExactly(id("c-1"));
        assertThat(listed(DISTRIBUTOR, RESELLER)).containsExactly(id("c-2"));
        assertRefused(list(DISTRIBUTOR, Optional.of(id("r-2"))), "CBC.99000037");
        assertRefused(list(DISTRIBUTOR, Optional.of(id("nobody"))), "CBC.99000037");
    }

    @Test
    @Tag("COM-11")
    void the_reseller_a_solution_provider_names_means_nothing() {
        associate("c-1", "s-1", NOBODY);

        assertThat(listed(PROVIDER, RESELLER)).containsExactly(id("c-1"));
    }

    @ParameterizedTest
    @EnumSource(value = PartyKind.class, names = {"PLATFORM", "GOV_SUBSIDY", "CUSTOMER"})
    @Tag("COM-13")
    void other_kinds_of_callers_have_no_customer_list(PartyKind kind) {
        assertRefused(list(Caller.mainAccount(id("x"), kind), NOBODY), "CBC.0155");
        assertRefused(list(Caller.reseller(id("r-1"), id("d-1")), NOBODY), "CBC.0155");
    }

    @Test
    @Tag("COM-12")
    void an_operator_needs_one_of_the_items_of_the_customer_list() {
        assertRefused(list(operator(PermissionItem.COUPON_VIEW), NOBODY), "CBC.0151");
        assertThat(list(operator(PermissionItem.RESELLER_CUSTOMERS_VIEW), NOBODY).isGranted()).isTrue();
    }

    @Test
    void the_history_of_a_customer_without_any_does_not_exist() {
        assertRefused(customers.browse().history(PLATFORM, id("c-1")), "ASSOCIATION_NOT_FOUND");
    }

    @Test
    @Tag("COM-21")
    void a_reveal_leaves_its_trace_without_the_values_and_is_decided_anew_each_time() {
        associate("c-1", "d-1", NOBODY);
        int entries = house.audit.entries().size();
        var what = new Reveal(List.of(id("c-1"), id("c-2")), Set.of(PersonalColumn.NAME, PersonalColumn.EMAIL), NOBODY);
        var first = house.submit(CustomerOperations.REVEAL, DISTRIBUTOR, "key", what);
        var second = house.submit(CustomerOperations.REVEAL, DISTRIBUTOR, "key", what);

        assertThat(first.decision().orThrow().rows()).containsExactly(new Revealed.Row(id("c-1"),
                Map.of(PersonalColumn.NAME, "Name of c-1", PersonalColumn.EMAIL, "c-1@example.com")));
        assertThat(first.decision().orThrow()).hasToString("Revealed[1 rows]");
        assertThat(first.decision().orThrow().rows().getFirst()).hasToString("Row[c-1]");
        assertThat(second.replayed()).isFalse();
        assertThat(house.answers.size()).isZero();
        assertThat(house.audit.entries().subList(entries, entries + 2)).allSatisfy(entry -> {
            assertThat(entry.operation()).isEqualTo("customer-reveal");
            assertThat(entry.subject().details()).isEqualTo(
                    Map.of("asked", "2", "revealed", "c-1", "columns", "name,email"));
            assertThat(entry.subject().viewers().partner()).contains(id("d-1"));
        });
    }

    @Test
    @Tag("COM-21")
    void an_operator_needs_the_item_for_it_and_its_attempt_is_kept_too() {
        var what = new Reveal(List.of(id("c-1")), Set.of(PersonalColumn.NAME), NOBODY);

        assertRefused(house.submit(CustomerOperations.REVEAL, operator(PermissionItem.CUSTOMERS_VIEW), what), "CBC.0151");
        assertThat(house.audit.entries().getLast().refusals()).hasSize(1);
        assertThat(house.submit(CustomerOperations.REVEAL, operator(PermissionItem.PERSONAL_DATA_REVEAL), what).isGranted()).isTrue();
        assertRefused(house.submit(CustomerOperations.REVEAL, DISTRIBUTOR, new Reveal(List.of(id("c-1")),
                Set.of(PersonalColumn.NAME), Optional.of(id("r-2")))), "CBC.99000037");
    }

    @Test
    @Tag("COM-22")
    @Tag("COM-23")
    void the_customer_list_is_exported_by_administrators_only_and_masked() {
        associate("c-1", "d-1", NOBODY);
        associate("c-2", "d-1", RESELLER);
        var kind = customers.exports().getFirst();

        assertRefused(kind.open(operator(PermissionItem.CUSTOMERS_VIEW), Map.of(), house.clocks.business()), "CBC.0151");
        assertThat(kind.open(operator(PermissionItem.CUSTOMER_LIST_EXPORT), Map.of(), house.clocks.business()).isGranted()).isTrue();
        assertThat(cells(kind, DISTRIBUTOR, Map.of())).singleElement().asString().contains("c-1", "Na****-1", "138****0000",
                "c****@example.com").doesNotContain("Name of", "13800000000", "c-1@");
        assertThat(cells(kind, DISTRIBUTOR, Map.of("indirect_partner_id", "r-1"))).singleElement().asString().contains("c-2");
        assertThat(cells(kind, PLATFORM, Map.of())).hasSize(2);
        assertRefused(kind.open(DISTRIBUTOR, Map.of("indirect_partner_id", "r-2"), house.clocks.business()), "CBC.99000037");
    }

    private <T> List<List<Cell>> cells(ExportKind<T> kind, Caller caller, Map<String, String> filters) {
        return kind.open(caller, filters, house.clocks.business()).orThrow().read(new PageRequest(0, 10)).items().stream()
                .map(kind::cells).toList();
    }

    @Test
    @Tag("COM-28")
    void an_account_manager_sees_the_customers_assigned_to_it() {
        associate("c-1", "d-1", NOBODY).orThrow();
        associate("c-2", "d-1", NOBODY).orThrow();
        var main = Caller.mainAccount(id("d-1"), PartyKind.DISTRIBUTOR);
        var manager = main.by("operator-1", Permissions.ofAccountManager(Set.of(PermissionItem.CUSTOMERS_VIEW)));
        assertThat(listed(manager, NOBODY)).isEmpty();

        assign(main, "c-2", "operator-1").orThrow();

        assertThat(listed(manager, NOBODY)).containsExactly(id("c-2"));
        assertThat(listed(main, NOBODY)).hasSize(2);
        switchTo("c-2", AssociationType.REFERRAL).orThrow();
        assertThat(listed(manager, NOBODY)).containsExactly(id("c-2"));
        transfer("c-2", RESELLER).orThrow();
        assertThat(listed(manager, NOBODY)).isEmpty();
        assertThat(listed(manager, RESELLER)).isEmpty();
    }

    @Test
    @Tag("COM-28")
    void who_keeps_a_customer_assigns_one_of_its_own_operators() {
        associate("c-1", "d-1", NOBODY).orThrow();
        var main = Caller.mainAccount(id("d-1"), PartyKind.DISTRIBUTOR);
        assertRefused(assign(main, "c-1", "operator-2"), "ACCOUNT_MANAGER_NOT_FOUND");
        assertRefused(assign(main, "c-1", "nobody"), "ACCOUNT_MANAGER_NOT_FOUND");
        assertRefused(assign(main, "c-2", "operator-1"), "ASSOCIATION_NOT_FOUND");
        var other = Caller.mainAccount(id("d-2"), PartyKind.DISTRIBUTOR);
        assertRefused(assign(other, "c-1", "operator-2"), "ASSOCIATION_NOT_FOUND");
        assertRefused(assign(Caller.mainAccount(id("c-1"), PartyKind.CUSTOMER), "c-1", "operator-1"), "CBC.0155");
    }

    private Decision<Association> assign(Caller caller, String customer, String operator) {
        return house.submit(CustomerOperations.ASSIGN_MANAGER, caller, new AssignManager(id(customer), Optional.of(operator)));
    }

    private static Caller operator(PermissionItem item) {
        return new Caller(id("d-1"), PartyKind.DISTRIBUTOR, NOBODY, Optional.of("operator-1"),
                Permissions.of(Set.of(item)));
    }

    private Decision<Page<SubCustomer>> list(Caller caller, Optional<PartyId> reseller) {
        return customers.browse().customers(caller, reseller, SubCustomerFilter.none(), new PageRequest(0, 10));
    }

    private List<PartyId> listed(Caller caller, Optional<PartyId> reseller) {
        return list(caller, reseller).orThrow().items().stream().map(each -> each.association().customer()).toList();
    }

    private Decision<Association> associate(String customer, String partner, Optional<PartyId> reseller) {
        return house.submit(CustomerOperations.CREATE_ASSOCIATION, PLATFORM, create(customer, partner, reseller));
    }

    private Decision<Association> end(String customer) {
        return house.submit(CustomerOperations.END_ASSOCIATION, PLATFORM, new EndAssociation(id(customer)));
    }

    private Decision<Association> switchTo(String customer, AssociationType type) {
        return house.submit(CustomerOperations.SWITCH_ASSOCIATION, PLATFORM, new SwitchAssociation(id(customer), type));
    }

    private Decision<Association> transfer(String customer, Optional<PartyId> reseller) {
        return house.submit(CustomerOperations.TRANSFER_RESELLER, PLATFORM, new TransferReseller(id(customer), reseller));
    }

    @SafeVarargs
    private <C, R> List<Decision<R>> batch(Operation<C, R> operation, C... commands) {
        return house.gateway().submit(operation, Stream.of(commands).map(command ->
                        new Submission<>(PLATFORM, Optional.empty(), command, TestHouse.ORIGIN)).toList())
                .stream().map(answer -> answer.decision()).toList();
    }

    private static CreateAssociation create(String customer, String partner, Optional<PartyId> reseller) {
        return new CreateAssociation(id(customer), id(partner), reseller, AssociationType.RESALE, Optional.empty());
    }

    private static PartyId id(String text) {
        return new PartyId(text);
    }

    @Test
    @Tag("HIE-06")
    void a_distributor_sees_basic_data_of_its_resellers_customers_and_the_reseller_all() {
        house.submit(CustomerOperations.CREATE_ASSOCIATION, PLATFORM, new CreateAssociation(id("c-1"), id("d-1"), RESELLER,
                AssociationType.RESALE, Optional.of("vip"))).orThrow();
        var basic = customers.browse().ownCustomers(DISTRIBUTOR, RESELLER, SubCustomerFilter.none(), new PageRequest(0, 10)).orThrow()
                .items().getFirst();
        assertThat(basic.name()).isEqualTo("Name of c-1");
        assertThat(Stream.of(basic.mobilePhone(), basic.email(), basic.accountManager(), basic.association().label())).allMatch(Optional::isEmpty);
        var full = customers.browse().ownCustomers(Caller.reseller(id("r-1"), id("d-1")), NOBODY, SubCustomerFilter.none(),
                new PageRequest(0, 10)).orThrow().items().getFirst();
        assertThat(Stream.of(full.mobilePhone(), full.email(), full.association().label())).allMatch(Optional::isPresent);

        var byLabel = new SubCustomerFilter(Optional.empty(), Optional.empty(), Optional.of("vip"), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
        assertRefused(customers.browse().ownCustomers(DISTRIBUTOR, RESELLER, byLabel, new PageRequest(0, 10)), "DETAILS_ARE_THE_RESELLERS");
        assertThat(customers.browse().customers(DISTRIBUTOR, RESELLER, byLabel, new PageRequest(0, 10)).orThrow().items().getFirst()
                .mobilePhone()).isPresent();
    }

    private static void assertRefused(Decision<?> decision, String code) {
        assertThat(decision.refusals()).extracting(Refusal::code).containsExactly(code);
    }
}
