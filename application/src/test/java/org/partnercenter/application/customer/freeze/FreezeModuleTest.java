package org.partnercenter.application.customer.freeze;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.customer.CreateAssociation;
import org.partnercenter.application.customer.CustomerLeft;
import org.partnercenter.application.customer.CustomerModule;
import org.partnercenter.application.customer.CustomerOperations;
import org.partnercenter.application.customer.EndAssociation;
import org.partnercenter.application.customer.InMemoryCustomers;
import org.partnercenter.application.customer.ModelSwitched;
import org.partnercenter.application.customer.ResellerTransferred;
import org.partnercenter.application.customer.SubCustomerFilter;
import org.partnercenter.application.customer.SwitchAssociation;
import org.partnercenter.application.customer.TransferReseller;
import org.partnercenter.application.customer.reseller.ChangeRights;
import org.partnercenter.application.customer.reseller.InMemoryResellerGrants;
import org.partnercenter.application.customer.reseller.ResellerModule;
import org.partnercenter.application.customer.reseller.ResellerOperations;
import org.partnercenter.application.identity.IdentityFixtures;
import org.partnercenter.application.identity.InMemoryIdentity;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.notice.NoticeTable;
import org.partnercenter.application.testing.SettableClocks;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.customer.freeze.CustomerFreeze;
import org.partnercenter.domain.customer.freeze.FreezeEvent;
import org.partnercenter.domain.customer.freeze.FreezeState;
import org.partnercenter.domain.customer.reseller.ResellerRight;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.identity.IdentityFixtures.id;
import static org.partnercenter.domain.customer.freeze.FreezeEvent.FREEZE_ACCOUNT;
import static org.partnercenter.domain.customer.freeze.FreezeEvent.FREEZE_RESOURCES;
import static org.partnercenter.domain.customer.freeze.FreezeEvent.UNFREEZE;
import static org.partnercenter.domain.customer.freeze.FreezeEvent.UNFREEZE_RESOURCES;

class FreezeModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(id("platform"), PartyKind.PLATFORM);
    private static final Caller DISTRIBUTOR = Caller.mainAccount(id("d-1"), PartyKind.DISTRIBUTOR);
    private static final Caller RESELLER = Caller.reseller(id("r-1"), id("d-1"));
    private static final Optional<PartyId> THROUGH = Optional.of(id("r-1"));
    private static final Optional<PartyId> DIRECTLY = Optional.empty();

    private final TestHouse house = new TestHouse();
    private final InMemoryIdentity parties = house.transactions.register(new InMemoryIdentity());
    private final InMemoryCustomers store = house.transactions.register(new InMemoryCustomers(parties));
    private final InMemoryFreezes stored = house.transactions.register(new InMemoryFreezes());
    private final InMemoryResellerGrants grants = house.transactions.register(new InMemoryResellerGrants());
    private final ResellerModule resellers = new ResellerModule(new ResellerModule.Ports(grants, store, store.knownParties(), house.ids));
    private final FreezeModule freezes = TestFreezes.module(house, parties, store, stored, resellers.rights());
    private final CustomerModule customers = new CustomerModule(new CustomerModule.Ports(store, store, store.knownParties(),
            ids -> Map.of(), house.ids, house.clocks), (asked, associated, now) -> Map.of(), freezes.shown());

    @BeforeEach
    void furnish() {
        house.with(customers.useCases()).with(resellers.useCases()).with(freezes.useCases());
        NoticeTable.fill(house.news);
        var listeners = freezes.listeners();
        house.news.tell(CustomerLeft.class, listeners::left).tell(ModelSwitched.class, listeners::switched)
                .tell(ResellerTransferred.class, listeners::transferred);
        parties.parties().add(List.of(
                IdentityFixtures.party("d-1", PartyKind.DISTRIBUTOR), IdentityFixtures.party("d-2", PartyKind.DISTRIBUTOR),
                IdentityFixtures.reseller("r-1", "d-1", SettableClocks.START), IdentityFixtures.reseller("r-2", "d-2", SettableClocks.START),
                IdentityFixtures.party("c-1", PartyKind.CUSTOMER), IdentityFixtures.party("c-2", PartyKind.CUSTOMER),
                IdentityFixtures.party("c-3", PartyKind.CUSTOMER)));
        associate("c-1", DIRECTLY, AssociationType.RESALE);
        associate("c-2", THROUGH, AssociationType.RESALE);
        associate("c-3", DIRECTLY, AssociationType.REFERRAL);
        house.notices.clear();
    }

    private void associate(String customer, Optional<PartyId> reseller, AssociationType type) {
        house.submit(CustomerOperations.CREATE_ASSOCIATION, PLATFORM,
                new CreateAssociation(id(customer), id("d-1"), reseller, type, Optional.empty())).orThrow();
    }

    private Decision<FreezeChanged> act(Caller caller, String customer, FreezeEvent event, Optional<PartyId> reseller) {
        return house.submit(event.name().startsWith("UNFREEZE") ? FreezeOperations.UNFREEZE : FreezeOperations.FREEZE, caller,
                new FreezeCustomer(id(customer), event, "arrears", reseller));
    }

    private void granted(ResellerRight right) {
        house.submit(ResellerOperations.GRANT_RIGHTS, DISTRIBUTOR, new ChangeRights(id("r-1"), Set.of(right))).orThrow();
    }

    private void record(String party, PartyFact fact, String value) {
        parties.facts().put(List.of(new RecordedFact(id(party), fact, Optional.ofNullable(value), house.clocks.business(), Optional.empty())));
    }

    private String shown(String customer) {
        var reseller = customer.equals("c-2") ? THROUGH : DIRECTLY;
        return customers.browse().customers(DISTRIBUTOR, reseller, SubCustomerFilter.none(), new PageRequest(0, 10)).orThrow().items().stream()
                .filter(each -> each.association().customer().equals(id(customer))).findFirst().orElseThrow().standing().frozen().orElse("0");
    }

    private List<String> againstSpending(String customer) {
        return freezes.spending().of(Set.of(id(customer)), house.clocks.business()).getOrDefault(id(customer), List.of()).stream()
                .map(Refusal::reason).toList();
    }

    @Test
    @Tag("ASC-28")
    void a_partner_freezes_its_customer_step_by_step_and_back() {
        assertThat(act(DISTRIBUTOR, "c-1", FREEZE_ACCOUNT, DIRECTLY).orThrow().standing().manual()).isEqualTo(FreezeState.ACCOUNT);
        assertThat(shown("c-1")).isEqualTo("1");
        assertThat(freezes.freezes().manual(Set.of(id("c-1"), id("c-2")))).containsExactly(id("c-1"));
        house.clocks.advance(Duration.ofHours(1));
        act(DISTRIBUTOR, "c-1", FREEZE_RESOURCES, DIRECTLY).orThrow();
        assertThat(shown("c-1")).isEqualTo("2");
        house.clocks.advance(Duration.ofHours(1));
        act(DISTRIBUTOR, "c-1", UNFREEZE_RESOURCES, DIRECTLY).orThrow();
        assertThat(shown("c-1")).isEqualTo("1");
        assertThat(againstSpending("c-1")).containsExactly("SPENDING_ACCOUNT_FROZEN");
        house.clocks.advance(Duration.ofHours(1));
        act(DISTRIBUTOR, "c-1", UNFREEZE, DIRECTLY).orThrow();
        assertThat(shown("c-1")).isEqualTo("0");
        assertThat(againstSpending("c-1")).isEmpty();

        assertThat(freezes.browse().history(DISTRIBUTOR, id("c-1"), DIRECTLY).orThrow().freezes()).hasSize(3)
                .allMatch(freeze -> freeze.ended().isPresent());
        assertThat(house.notices).extracting(entry -> entry.notice().kind()).containsExactly("CUSTOMER_ACCOUNT_FROZEN",
                "CUSTOMER_RESOURCES_FROZEN", "CUSTOMER_RESOURCES_UNFROZEN", "CUSTOMER_UNFROZEN");
        assertThat(house.outbox.entries()).extracting(entry -> entry.event().type()).endsWith("org.partnercenter.customer.frozen",
                "org.partnercenter.customer.frozen", "org.partnercenter.customer.resources-unfrozen", "org.partnercenter.customer.unfrozen");
        assertThat(house.outbox.entries()).noneMatch(entry -> entry.event().data().toString().contains("arrears"));
        assertThat(house.audit.entries()).noneMatch(entry -> entry.subject().toString().contains("arrears"));
    }

    @Test
    @Tag("ASC-28")
    void what_is_not_the_partners_or_not_in_that_state_is_refused() {
        assertRefused(act(DISTRIBUTOR, "c-1", UNFREEZE, DIRECTLY), "CUSTOMER_FREEZE_STATE");
        assertRefused(act(DISTRIBUTOR, "c-3", FREEZE_ACCOUNT, DIRECTLY), "FREEZING_NEEDS_RESALE");
        assertRefused(act(Caller.mainAccount(id("d-2"), PartyKind.DISTRIBUTOR), "c-1", FREEZE_ACCOUNT, DIRECTLY), "ASSOCIATION_NOT_FOUND");
        assertRefused(act(DISTRIBUTOR, "nobody", FREEZE_ACCOUNT, DIRECTLY), "ASSOCIATION_NOT_FOUND");
        var operator = DISTRIBUTOR.by("o-1", Permissions.of(Set.of(PermissionItem.CUSTOMERS_VIEW)));
        assertRefused(act(operator, "c-1", FREEZE_ACCOUNT, DIRECTLY), "CBC.0151");
    }

    @Test
    @Tag("HIE-07")
    void of_a_resellers_customers_the_right_decides_who_freezes_and_its_revocation_undoes_nothing() {
        assertRefused(act(RESELLER, "c-2", FREEZE_ACCOUNT, DIRECTLY), "FREEZING_NOT_GRANTED");
        act(DISTRIBUTOR, "c-2", FREEZE_ACCOUNT, THROUGH).orThrow();
        assertThat(house.notices).extracting(entry -> entry.notice().to().value()).containsExactly("c-2", "r-1");

        granted(ResellerRight.FREEZING);
        assertRefused(act(DISTRIBUTOR, "c-2", UNFREEZE, THROUGH), "FREEZING_IS_THE_RESELLERS");
        act(RESELLER, "c-2", FREEZE_RESOURCES, DIRECTLY).orThrow();

        house.submit(ResellerOperations.REVOKE_RIGHTS, DISTRIBUTOR, new ChangeRights(id("r-1"), Set.of(ResellerRight.FREEZING))).orThrow();
        assertThat(shown("c-2")).isEqualTo("2");
        act(DISTRIBUTOR, "c-2", UNFREEZE, THROUGH).orThrow();
    }

    @Test
    @Tag("COM-11")
    void a_distributor_names_the_reseller_and_no_other_caller_does() {
        assertRefused(act(DISTRIBUTOR, "c-2", FREEZE_ACCOUNT, DIRECTLY), "ASSOCIATION_NOT_FOUND");
        assertRefused(act(DISTRIBUTOR, "c-1", FREEZE_ACCOUNT, THROUGH), "ASSOCIATION_NOT_FOUND");
        assertRefused(act(DISTRIBUTOR, "c-2", FREEZE_ACCOUNT, Optional.of(id("r-2"))), "CBC.99000037");
        granted(ResellerRight.FREEZING);
        assertThat(act(RESELLER, "c-2", FREEZE_ACCOUNT, Optional.of(id("r-2"))).isGranted()).isTrue();
        assertRefused(freezes.browse().freezing(DISTRIBUTOR, id("c-2"), Optional.of(id("r-2"))), "CBC.99000037");
    }

    @Test
    @Tag("ASC-28")
    void a_frozen_partners_customers_are_frozen_and_it_may_unfreeze_their_accounts() {
        record("d-1", PartyFact.FROZEN, "1");
        assertThat(List.of(shown("c-1"), shown("c-2"), shown("c-3"))).containsExactly("2", "2", "0");
        assertThat(againstSpending("c-1")).containsExactly("SPENDING_PARTNER_FROZEN");
        assertThat(againstSpending("c-2")).containsExactly("SPENDING_DISTRIBUTOR_FROZEN");
        assertThat(againstSpending("c-3")).isEmpty();
        house.clocks.advance(Duration.ofMinutes(1));

        assertThat(act(DISTRIBUTOR, "c-1", UNFREEZE, DIRECTLY).orThrow().standing().resourcesFrozen()).isTrue();
        assertThat(againstSpending("c-1")).isEmpty();
        assertThat(shown("c-1")).isEqualTo("2");
        assertRefused(act(DISTRIBUTOR, "c-1", UNFREEZE, DIRECTLY), "CUSTOMER_FREEZE_STATE");
        act(DISTRIBUTOR, "c-1", FREEZE_RESOURCES, DIRECTLY).orThrow();
        assertRefused(act(DISTRIBUTOR, "c-1", UNFREEZE_RESOURCES, DIRECTLY), "RESOURCES_STAY_FROZEN");

        house.clocks.advance(Duration.ofMinutes(1));
        record("d-1", PartyFact.FROZEN, "2");
        assertThat(againstSpending("c-1")).containsExactly("SPENDING_ACCOUNT_FROZEN", "SPENDING_PARTNER_FROZEN");
    }

    @Test
    @Tag("ASC-28")
    void customers_of_a_restricted_partner_or_of_its_resellers_cannot_spend() {
        record("d-1", PartyFact.RESTRICTED, null);
        assertThat(againstSpending("c-1")).containsExactly("SPENDING_PARTNER_RESTRICTED");
        assertThat(againstSpending("c-2")).containsExactly("SPENDING_DISTRIBUTOR_RESTRICTED");
        assertThat(againstSpending("c-3")).isEmpty();
        record("c-1", PartyFact.FROZEN, "1");
        assertThat(againstSpending("c-1")).containsExactly("SPENDING_FROZEN_BY_VENDOR", "SPENDING_PARTNER_RESTRICTED");
        assertThat(shown("c-1")).isEqualTo("1");
        assertThat(freezes.browse().freezing(DISTRIBUTOR, id("c-1"), DIRECTLY).orThrow().againstSpending()).hasSize(2);
    }

    @Test
    @Tag("ASC-28")
    void a_customer_that_leaves_is_no_longer_frozen_by_the_partner_it_left() {
        act(DISTRIBUTOR, "c-1", FREEZE_ACCOUNT, DIRECTLY).orThrow();
        house.submit(CustomerOperations.END_ASSOCIATION, PLATFORM, new EndAssociation(id("c-1"))).orThrow();
        assertThat(freezes.freezes().manual(Set.of(id("c-1")))).isEmpty();
        assertThat(house.outbox.entries().getLast().event().data()).containsEntry("event", "LEAVE_KEEPER");
        assertThat(stored.history(new Scope.Everything(), id("c-1")).freezes()).singleElement()
                .satisfies(freeze -> assertThat(freeze.ended().map(CustomerFreeze.Step::by)).contains(id("platform")));
    }

    @Test
    @Tag("ASC-28")
    void a_freeze_ends_with_the_reseller_model_and_follows_the_customer_to_another_reseller() {
        act(DISTRIBUTOR, "c-1", FREEZE_ACCOUNT, DIRECTLY).orThrow();
        house.submit(CustomerOperations.TRANSFER_RESELLER, PLATFORM, new TransferReseller(id("c-1"), THROUGH)).orThrow();
        assertThat(freezes.browse().history(RESELLER, id("c-1"), DIRECTLY).orThrow().freezes()).hasSize(1);
        house.submit(CustomerOperations.SWITCH_ASSOCIATION, PLATFORM, new SwitchAssociation(id("c-1"), AssociationType.REFERRAL)).orThrow();
        assertThat(freezes.freezes().manual(Set.of(id("c-1")))).isEmpty();
    }

    @Test
    void commands_of_one_batch_build_on_each_other() {
        var answers = house.gateway().submit(FreezeOperations.FREEZE, List.of(submission(FREEZE_ACCOUNT), submission(FREEZE_ACCOUNT),
                submission(FREEZE_RESOURCES)));
        assertThat(answers).extracting(answer -> answer.decision().isGranted()).containsExactly(true, false, true);
        assertThat(shown("c-1")).isEqualTo("2");
    }

    private static Submission<FreezeCustomer> submission(FreezeEvent event) {
        return new Submission<>(DISTRIBUTOR, Optional.empty(), new FreezeCustomer(id("c-1"), event, "x", DIRECTLY), TestHouse.ORIGIN);
    }

    @Test
    @Tag("COM-28")
    void an_account_manager_looks_at_customers_assigned_to_it_only() {
        var manager = DISTRIBUTOR.by("o-1", Permissions.ofAccountManager(Set.of(PermissionItem.CUSTOMERS_VIEW)));
        assertRefused(freezes.browse().freezing(manager, id("c-1"), DIRECTLY), "ASSOCIATION_NOT_FOUND");
        assertThat(freezes.browse().freezing(DISTRIBUTOR, id("c-1"), DIRECTLY).isGranted()).isTrue();
    }

    private static void assertRefused(Decision<?> decision, String code) {
        assertThat(decision.refusals()).extracting(Refusal::code).containsExactly(code);
    }
}
