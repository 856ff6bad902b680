package org.partnercenter.application.customer.leave;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.customer.CustomerFixtures;
import org.partnercenter.application.customer.CustomerLeft;
import org.partnercenter.application.customer.CustomerModule;
import org.partnercenter.application.customer.CustomerOperations;
import org.partnercenter.application.customer.EndAssociation;
import org.partnercenter.application.customer.InMemoryCustomers;
import org.partnercenter.application.customer.ModelSwitched;
import org.partnercenter.application.customer.SwitchAssociation;
import org.partnercenter.application.customer.TransferReseller;
import org.partnercenter.application.identity.IdentityFixtures;
import org.partnercenter.application.identity.InMemoryIdentity;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.CodeNeed;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.testing.SettableClocks;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.customer.acquire.AcquireRefusal;
import org.partnercenter.domain.customer.leave.ChangeKind;
import org.partnercenter.domain.customer.leave.ChangeRequest;
import org.partnercenter.domain.customer.leave.ChangeRequestStatus;
import org.partnercenter.domain.customer.leave.CustomerState;
import org.partnercenter.domain.customer.leave.LeaveRefusal;
import org.partnercenter.domain.identity.access.BuiltInRole;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class LeaveModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(id("platform"), PartyKind.PLATFORM);
    private static final Caller PARTNER = Caller.mainAccount(id("d-1"), PartyKind.DISTRIBUTOR);
    private static final Caller OTHER = Caller.mainAccount(id("d-2"), PartyKind.DISTRIBUTOR);
    private static final Caller RESELLER = Caller.reseller(id("r-1"), id("d-1"));
    private static final Caller CUSTOMER = Caller.mainAccount(id("c-1"), PartyKind.CUSTOMER);
    private static final PageRequest TEN = new PageRequest(0, 10);

    private final TestHouse house = new TestHouse();
    private final InMemoryIdentity parties = house.transactions.register(new InMemoryIdentity());
    private final InMemoryCustomers associations = house.transactions.register(new InMemoryCustomers(parties));
    private final InMemoryChanges store = house.transactions.register(new InMemoryChanges(associations));
    private final Map<PartyId, Set<CustomerState>> states = new HashMap<>();
    private final Set<PartyId> frozenByHand = new HashSet<>();
    private final Map<PartyId, PartnerStanding> standings = new HashMap<>();
    private final Map<PartyId, List<Refusal>> againstResale = new HashMap<>();
    private final Map<PartyId, Integer> grace = new HashMap<>();
    private final List<Object> news = new ArrayList<>();
    private final LeaveModule leaving = new LeaveModule(new LeavePorts(store,
            new LeavePorts.Reads(store, store, associations::history), associations,
            new LeavePorts.Questions((customers, now) -> states, customers -> frozenByHand, (keepers, now) -> standings,
                    (keepers, now) -> againstResale),
            graceDays(), house.clocks, house.ids, new LeaveTerms(ZoneId.of("UTC+8"), 30)));

    private GraceDays graceDays() {
        return new GraceDays() {

            @Override
            public Optional<Integer> of(PartyId customer, Instant now) {
                return Optional.ofNullable(grace.get(customer));
            }

            @Override
            public void set(PartyId customer, int days, Instant now) {
                grace.put(customer, days);
            }
        };
    }

    @BeforeEach
    void furnish() {
        parties.parties().add(List.of(IdentityFixtures.party("d-1", PartyKind.DISTRIBUTOR),
                IdentityFixtures.reseller("r-1", "d-1", SettableClocks.START)));
        associations.begin(List.of(CustomerFixtures.association("a-1", "c-1", "d-1"),
                CustomerFixtures.association("a-2", "c-2", "d-1", Optional.of("r-1"), CustomerFixtures.NOW)));
        house.with(leaving.useCases());
        house.with(new CustomerModule(new CustomerModule.Ports(associations, associations, associations.knownParties(),
                operators -> Map.of(), house.ids, house.clocks), (asked, associated, now) -> Map.of()).useCases());
        house.news.tell(Record.class, (told, cause, now) -> {
            news.add(told);
            return Effects.none();
        });
        leaving.listeners().tell(house.news);
    }

    @Test
    @Tag("ASC-20")
    void a_partner_asks_the_customer_hears_of_it_approves_and_has_left() {
        var request = disassociate(PARTNER, "c-1").orThrow();

        assertThat(request.status()).isEqualTo(ChangeRequestStatus.PENDING_CUSTOMER);
        assertThat(request.until()).contains(SettableClocks.START.plus(Duration.ofDays(30)));
        assertThat(lastEvent().type()).isEqualTo("org.partnercenter.customer.disassociation-submitted");
        assertThat(lastEvent().viewers()).isEqualTo(Viewers.of(id("d-1"), Optional.empty()).withCustomer(id("c-1")));
        assertThat(lastEvent().data()).doesNotContainValue("closing down");
        assertThat(news).containsExactly(told(id("c-1"), request, "SUBMITTED"));

        var done = house.submit(LeaveOperations.CUSTOMER_APPROVE, CUSTOMER, decide(request)).orThrow();

        assertThat(done.status()).isEqualTo(ChangeRequestStatus.COMPLETED);
        assertThat(active("c-1")).isEmpty();
        assertThat(news).contains(new CustomerLeft(id("c-1"), id("d-1"), Optional.empty(), AssociationType.RESALE),
                told(id("d-1"), request, "COMPLETED"));
        assertThat(house.outbox.entries()).extracting(entry -> entry.event().type()).contains(
                "org.partnercenter.customer.disassociation-completed", "org.partnercenter.customer.left");
    }

    @Test
    @Tag("COM-27")
    void both_sides_can_read_in_the_audit_trail_what_happened() {
        var request = disassociate(PARTNER, "c-1").orThrow();
        assertThat(lastAudited().type()).isEqualTo("disassociation-request");
        assertThat(lastAudited().viewers()).isEqualTo(Viewers.of(id("d-1"), Optional.empty()).withCustomer(id("c-1")));
        assertThat(lastAudited().toString()).doesNotContain("closing down");

        house.submit(LeaveOperations.CUSTOMER_APPROVE, CUSTOMER, decide(request)).orThrow();
        assertThat(lastAudited().changes()).extracting(change -> change.field() + " " + change.before().orElse("") + " "
                + change.after().orElse("")).containsExactly("status PENDING_CUSTOMER COMPLETED", "status ACTIVE ENDED");
    }

    @Test
    @Tag("ASC-20")
    void a_customer_asks_and_the_partner_switches_its_model() {
        var request = house.submit(LeaveOperations.CUSTOMER_SWITCH, CUSTOMER, new SubmitChange(id("c-1"),
                Optional.of(AssociationType.REFERRAL), Optional.empty(), true)).orThrow();

        assertThat(request.status()).isEqualTo(ChangeRequestStatus.PENDING_PARTNER);
        house.submit(LeaveOperations.APPROVE, PARTNER, decide(request)).orThrow();

        assertThat(active("c-1").orElseThrow().type()).isEqualTo(AssociationType.REFERRAL);
        assertThat(news).containsExactly(told(id("d-1"), request, "SUBMITTED"),
                new ModelSwitched(id("c-1"), id("d-1"), Optional.empty(), AssociationType.REFERRAL));
        assertThat(lastAudited().changes()).extracting(change -> change.field())
                .containsExactly("status", "association_id", "association_type");
    }

    /** Administrators hold the item as they hold every one of their kind; account managers do not, and cannot be given it as such. */
    @Test
    @Tag("ASC-20")
    void on_the_partners_side_only_its_administrator_starts_approves_and_rejects() {
        var administrator = PARTNER.by("o-1", Permissions.of(BuiltInRole.ADMINISTRATOR.items(PartyKind.DISTRIBUTOR)));
        var manager = PARTNER.by("o-2", Permissions.ofAccountManager(BuiltInRole.ACCOUNT_MANAGER.items(PartyKind.DISTRIBUTOR)));
        var request = disassociate(administrator, "c-1").orThrow();

        for (var operation : List.of(LeaveOperations.APPROVE, LeaveOperations.REJECT, LeaveOperations.WITHDRAW)) {
            assertThat(reasons(house.submit(operation, manager, decide(request)))).containsExactly("PERMISSION_MISSING");
        }
        assertThat(reasons(disassociate(manager, "c-1"))).containsExactly("PERMISSION_MISSING");
        assertThat(reasons(house.submit(LeaveOperations.SWITCH, manager, new SubmitChange(id("c-1"), Optional.of(AssociationType.REFERRAL),
                Optional.of("why"), true)))).containsExactly("PERMISSION_MISSING");
        assertThat(house.submit(LeaveOperations.WITHDRAW, administrator, decide(request)).isGranted()).isTrue();
    }

    @Test
    @Tag("COM-25")
    void partners_need_a_code_where_they_have_switched_them_on_and_customers_always_to_approve() {
        assertThat(List.of(LeaveOperations.DISASSOCIATE, LeaveOperations.SWITCH, LeaveOperations.APPROVE, LeaveOperations.REJECT))
                .extracting(operation -> operation.code()).containsOnly(CodeNeed.WHERE_SWITCHED_ON);
        assertThat(LeaveOperations.CUSTOMER_APPROVE.code()).isEqualTo(CodeNeed.ALWAYS);
        assertThat(LeaveOperations.CUSTOMER_APPROVE.withoutCode().code()).isEqualTo(CodeNeed.ALWAYS);
        assertThat(List.of(LeaveOperations.CUSTOMER_DISASSOCIATE, LeaveOperations.CUSTOMER_SWITCH, LeaveOperations.CUSTOMER_REJECT))
                .extracting(operation -> operation.code()).containsOnly(CodeNeed.NEVER);
    }

    @Test
    void what_is_not_ones_own_does_not_exist() {
        assertThat(reasons(disassociate(OTHER, "c-1"))).containsExactly("NOT_ASSOCIATED");
        assertThat(reasons(disassociate(PARTNER, "c-2"))).containsExactly("NOT_ASSOCIATED");
        assertThat(reasons(disassociate(PARTNER, "c-9"))).containsExactly("NOT_ASSOCIATED");
        var request = disassociate(RESELLER, "c-2").orThrow();

        var stranger = Caller.mainAccount(id("c-9"), PartyKind.CUSTOMER);
        for (var caller : List.of(CUSTOMER, stranger)) {
            assertThat(reasons(house.submit(LeaveOperations.CUSTOMER_APPROVE, caller, decide(request))))
                    .containsExactly(LeaveRefusal.LEAVE_REQUEST_NOT_FOUND.name());
            assertThat(reasons(house.submit(LeaveOperations.CUSTOMER_REJECT, caller, decide(request))))
                    .containsExactly(LeaveRefusal.LEAVE_REQUEST_NOT_FOUND.name());
        }
        assertThat(reasons(house.submit(LeaveOperations.WITHDRAW, PARTNER, decide(request))))
                .containsExactly(LeaveRefusal.LEAVE_REQUEST_NOT_FOUND.name());
        assertThat(reasons(house.submit(LeaveOperations.WITHDRAW, RESELLER, new DecideChange(request.id(), Optional.of(ChangeKind.SWITCH),
                Optional.empty())))).containsExactly(LeaveRefusal.LEAVE_REQUEST_NOT_FOUND.name());
    }

    @Test
    void who_is_rejected_hears_of_it_and_nothing_changes() {
        var request = house.submit(LeaveOperations.CUSTOMER_DISASSOCIATE, CUSTOMER, leave("c-1")).orThrow();
        news.clear();
        var rejected = house.submit(LeaveOperations.REJECT, PARTNER,
                new DecideChange(request.id(), Optional.empty(), Optional.of("please stay"))).orThrow();

        assertThat(rejected.ending().orElseThrow().comment()).contains("please stay");
        assertThat(news).containsExactly(told(id("c-1"), request, "REJECTED"));
        assertThat(active("c-1")).isPresent();
        assertThat(reasons(house.submit(LeaveOperations.APPROVE, PARTNER, decide(request))))
                .containsExactly(LeaveRefusal.LEAVE_REQUEST_STATE.name());
    }

    @Test
    void who_was_asked_hears_that_the_request_was_withdrawn() {
        var request = disassociate(PARTNER, "c-1").orThrow();
        news.clear();

        assertThat(house.submit(LeaveOperations.WITHDRAW, PARTNER, decide(request)).orThrow().status())
                .isEqualTo(ChangeRequestStatus.WITHDRAWN);
        assertThat(news).containsExactly(told(id("c-1"), request, "WITHDRAWN"));
        var own = house.submit(LeaveOperations.CUSTOMER_DISASSOCIATE, CUSTOMER, leave("c-1")).orThrow();
        assertThat(house.submit(LeaveOperations.CUSTOMER_WITHDRAW, CUSTOMER, decide(own)).isGranted()).isTrue();
    }

    @Test
    @Tag("ASC-21")
    void submissions_count_even_if_they_were_rejected_and_a_second_one_waits_three_months() {
        var request = disassociate(PARTNER, "c-1").orThrow();
        assertThat(reasons(disassociate(PARTNER, "c-1"))).containsExactly("LEAVE_REQUEST_PENDING", "LEAVE_ASKED_RECENTLY");
        house.submit(LeaveOperations.CUSTOMER_REJECT, CUSTOMER, decide(request)).orThrow();
        assertThat(reasons(disassociate(PARTNER, "c-1"))).containsExactly("LEAVE_ASKED_RECENTLY");

        house.clocks.advance(Duration.ofDays(91));
        assertThat(reasons(disassociate(PARTNER, "c-1"))).containsExactly("LEAVE_ASKED_RECENTLY");
        house.clocks.advance(Duration.ofDays(1));
        assertThat(disassociate(PARTNER, "c-1").isGranted()).isTrue();
    }

    @Test
    @Tag("ASC-21")
    @Tag("ASC-25")
    void of_one_batch_the_first_request_about_a_customer_counts() {
        var answers = house.gateway().submit(LeaveOperations.DISASSOCIATE, List.of(submission(leave("c-1")), submission(leave("c-1"))));

        assertThat(answers.get(0).decision().isGranted()).isTrue();
        assertThat(reasons(answers.get(1).decision())).containsExactly("LEAVE_REQUEST_PENDING");
    }

    private Submission<SubmitChange> submission(SubmitChange command) {
        return new Submission<>(PARTNER, Optional.empty(), command, TestHouse.ORIGIN);
    }

    @Test
    @Tag("ASC-24")
    @Tag("ASC-28")
    void eligibility_tells_all_that_the_command_would_be_refused_for() {
        states.put(id("c-1"), Set.of(CustomerState.SUPPORT_PLAN, CustomerState.RESERVED_INSTANCE));
        frozenByHand.add(id("c-1"));
        standings.put(id("d-1"), new PartnerStanding(true, false, false, false, false));

        var eligibility = leaving.browse().eligibility(PARTNER, ChangeKind.DISASSOCIATION, id("c-1")).orThrow();
        assertThat(eligibility.isEligible()).isFalse();
        assertThat(eligibility.refusals()).isEqualTo(disassociate(PARTNER, "c-1").refusals());
        assertThat(eligibility.refusals()).extracting(Refusal::reason)
                .containsExactly("LEAVE_MANUALLY_FROZEN", "LEAVE_SUPPORT_PLAN_IN_FORCE", "LEAVE_PARTNER_FROZEN");
        assertThat(leaving.browse().eligibility(CUSTOMER, ChangeKind.SWITCH, id("c-1")).orThrow().refusals()).extracting(Refusal::reason)
                .containsExactly("LEAVE_RESERVED_INSTANCE_KEEPS_MODEL", "LEAVE_RESERVED_INSTANCE_HELD", "LEAVE_SUPPORT_PLAN_HELD");
        assertThat(reasons(leaving.browse().eligibility(OTHER, ChangeKind.SWITCH, id("c-1")))).containsExactly("NOT_ASSOCIATED");
    }

    @Test
    @Tag("ASC-07")
    void a_referral_customer_that_may_not_be_resold_to_is_not_switched() {
        house.submit(CustomerOperations.SWITCH_ASSOCIATION, PLATFORM, new SwitchAssociation(id("c-1"), AssociationType.REFERRAL)).orThrow();
        againstResale.put(id("c-1"), List.of(AcquireRefusal.CUSTOMER_CREDIT_ACCOUNT.refusal("customer_id", "c-1")));

        assertThat(reasons(house.submit(LeaveOperations.SWITCH, PARTNER, new SubmitChange(id("c-1"), Optional.of(AssociationType.RESALE),
                Optional.of("grows"), true)))).containsExactly("CUSTOMER_CREDIT_ACCOUNT");
        assertThat(leaving.browse().eligibility(PARTNER, ChangeKind.SWITCH, id("c-1")).orThrow().refusals()).extracting(Refusal::reason)
                .containsExactly("CUSTOMER_CREDIT_ACCOUNT");
    }

    @Test
    @Tag("ASC-28")
    void a_partner_that_was_frozen_meanwhile_is_shown_that_it_cannot_approve_and_cannot() {
        var request = house.submit(LeaveOperations.CUSTOMER_DISASSOCIATE, CUSTOMER, leave("c-1")).orThrow();
        standings.put(id("d-1"), new PartnerStanding(true, false, false, false, false));

        assertThat(reasons(house.submit(LeaveOperations.APPROVE, PARTNER, decide(request)))).containsExactly("LEAVE_PARTNER_FROZEN");
        var steps = leaving.browse().steps(PARTNER, Optional.of(ChangeKind.DISASSOCIATION), request.id()).orThrow();
        assertThat(steps.status()).isEqualTo(ChangeRequestStatus.PENDING_PARTNER);
        assertThat(steps.possibilities()).extracting(possibility -> possibility.event() + " " + possibility.isPossible())
                .containsExactly("PARTNER_APPROVES false", "PARTNER_REJECTS true", "PARTNER_WITHDRAWS false");
    }

    @Test
    @Tag("ASC-34")
    void a_pending_request_is_closed_when_the_platform_ends_switches_or_moves_the_association() {
        var one = disassociate(PARTNER, "c-1").orThrow();
        var two = disassociate(RESELLER, "c-2").orThrow();
        news.clear();

        house.submit(CustomerOperations.SWITCH_ASSOCIATION, PLATFORM, new SwitchAssociation(id("c-1"), AssociationType.REFERRAL)).orThrow();
        house.submit(CustomerOperations.TRANSFER_RESELLER, PLATFORM, new TransferReseller(id("c-2"), Optional.empty())).orThrow();

        assertThat(store.find(Set.of(one.id(), two.id())).values()).extracting(ChangeRequest::status)
                .containsOnly(ChangeRequestStatus.CLOSED);
        assertThat(news).contains(told(id("c-1"), one, "CLOSED"), told(id("d-1"), one, "CLOSED"), told(id("r-1"), two, "CLOSED"));
        assertThat(reasons(house.submit(LeaveOperations.CUSTOMER_APPROVE, CUSTOMER, decide(one))))
                .containsExactly(LeaveRefusal.LEAVE_REQUEST_STATE.name());

        house.clocks.advance(Duration.ofDays(100));
        var three = disassociate(PARTNER, "c-1").orThrow();
        house.submit(CustomerOperations.END_ASSOCIATION, PLATFORM, new EndAssociation(id("c-1"))).orThrow();
        assertThat(store.find(Set.of(three.id())).values()).extracting(ChangeRequest::status).containsOnly(ChangeRequestStatus.CLOSED);

        house.clocks.advance(Duration.ofDays(100));
        var overdue = disassociate(PARTNER, "c-2").orThrow();
        house.clocks.advance(Duration.ofDays(31));
        house.submit(CustomerOperations.END_ASSOCIATION, PLATFORM, new EndAssociation(id("c-2"))).orThrow();
        assertThat(store.find(Set.of(overdue.id())).values()).extracting(ChangeRequest::status).containsOnly(ChangeRequestStatus.EXPIRED);
    }

    @Test
    @Tag("ASC-13")
    void grace_is_made_long_enough_when_a_resale_customer_comes_and_when_it_leaves() {
        house.submit(CustomerOperations.SWITCH_ASSOCIATION, PLATFORM, new SwitchAssociation(id("c-1"), AssociationType.REFERRAL)).orThrow();
        assertThat(grace).isEmpty();
        house.submit(CustomerOperations.SWITCH_ASSOCIATION, PLATFORM, new SwitchAssociation(id("c-1"), AssociationType.RESALE)).orThrow();
        assertThat(grace).isEqualTo(Map.of(id("c-1"), 1));

        house.submit(CustomerOperations.END_ASSOCIATION, PLATFORM, new EndAssociation(id("c-1"))).orThrow();
        assertThat(grace).isEqualTo(Map.of(id("c-1"), 7));
        assertThat(lastEvent()).satisfies(event -> {
            assertThat(event.type()).isEqualTo("org.partnercenter.customer.grace-raised");
            assertThat(event.data()).containsEntry("grace_days", 7);
            assertThat(event.viewers()).isEqualTo(Viewers.none().withCustomer(id("c-1")));
        });
        grace.put(id("c-2"), 15);
        house.submit(CustomerOperations.END_ASSOCIATION, PLATFORM, new EndAssociation(id("c-2"))).orThrow();
        assertThat(grace).containsEntry(id("c-2"), 15);
    }

    @Test
    void what_nobody_answers_expires_and_both_sides_hear_of_it() {
        var chore = leaving.expiring(house.gateway(), () -> Optional.of(PLATFORM));
        var request = disassociate(PARTNER, "c-1").orThrow();
        news.clear();
        house.clocks.advance(Duration.ofDays(30).minusSeconds(1));
        assertThat(chore.doPortion()).isFalse();
        assertThat(news).isEmpty();

        house.clocks.advance(Duration.ofSeconds(1));
        assertThat(chore.doPortion()).isFalse();
        assertThat(chore.name()).isEqualTo("change-request-expiry");
        assertThat(store.find(Set.of(request.id())).get(request.id()).status()).isEqualTo(ChangeRequestStatus.EXPIRED);
        assertThat(news).containsExactly(told(id("c-1"), request, "EXPIRED"), told(id("d-1"), request, "EXPIRED"));
        assertThat(lastAudited().details()).containsEntry("expired", "1");
        assertThat(new LeaveTerms(ZoneId.of("UTC+8"), 0).end(SettableClocks.START)).isEmpty();
    }

    @Test
    @Tag("ASC-34")
    void a_former_partner_still_sees_its_requests_and_whom_it_had() {
        var request = disassociate(PARTNER, "c-1").orThrow();
        house.submit(LeaveOperations.CUSTOMER_APPROVE, CUSTOMER, decide(request)).orThrow();
        house.clocks.advance(Duration.ofDays(70));
        var browse = leaving.browse();

        assertThat(browse.requests(PARTNER, ChangeFilter.of(ChangeKind.DISASSOCIATION), TEN).orThrow().items())
                .extracting(ChangeRequest::id).containsExactly(request.id());
        assertThat(browse.request(PARTNER, Optional.of(ChangeKind.DISASSOCIATION), request.id()).isGranted()).isTrue();
        assertThat(browse.request(PLATFORM, Optional.empty(), request.id()).orThrow().id()).isEqualTo(request.id());
        assertThat(reasons(browse.request(PARTNER, Optional.of(ChangeKind.SWITCH), request.id())))
                .containsExactly(LeaveRefusal.LEAVE_REQUEST_NOT_FOUND.name());
        assertThat(browse.former(PARTNER, FormerFilter.none(), TEN).orThrow().items()).extracting(Association::customer)
                .containsExactly(id("c-1"));
        assertThat(browse.history(PARTNER, id("c-1")).orThrow()).hasSize(1);
        assertThat(reasons(browse.history(OTHER, id("c-1")))).containsExactly("NOT_ASSOCIATED");
        assertThat(browse.ownAssociations(CUSTOMER).orThrow()).hasSize(1);
        assertThat(browse.ownAssociations(Caller.mainAccount(id("c-9"), PartyKind.CUSTOMER)).orThrow()).isEmpty();
        assertThat(reasons(browse.former(CUSTOMER, FormerFilter.none(), TEN))).containsExactly("CALLER_NOT_ALLOWED");

        var inMonth = leaving.customersInMonth();
        assertThat(inMonth.of(Scope.own(PARTNER), Set.of(id("c-1")), YearMonth.of(2026, 11))).containsExactly(id("c-1"));
        assertThat(inMonth.of(Scope.own(PARTNER), Set.of(id("c-1")), YearMonth.of(2026, 12))).isEmpty();
        assertThat(inMonth.of(Scope.own(OTHER), Set.of(id("c-1")), YearMonth.of(2026, 11))).isEmpty();
    }

    private Decision<ChangeRequest> disassociate(Caller by, String customer) {
        return house.submit(LeaveOperations.DISASSOCIATE, by, leave(customer));
    }

    private static SubmitChange leave(String customer) {
        return new SubmitChange(id(customer), Optional.empty(), Optional.of("closing down"), true);
    }

    private static DecideChange decide(ChangeRequest request) {
        return new DecideChange(request.id(), Optional.empty(), Optional.empty());
    }

    private static ChangeRequestMoved told(PartyId to, ChangeRequest request, String what) {
        return new ChangeRequestMoved(to, request.id().value(), request.kind().name(), what, request.about().customer(),
                request.about().keeper());
    }

    private Optional<Association> active(String customer) {
        return Optional.ofNullable(associations.active(Set.of(id(customer))).get(id(customer)));
    }

    private OutgoingEvent lastEvent() {
        return house.outbox.entries().getLast().event();
    }

    private Subject lastAudited() {
        return house.audit.entries().getLast().subject();
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    private static PartyId id(String text) {
        return new PartyId(text);
    }
}
