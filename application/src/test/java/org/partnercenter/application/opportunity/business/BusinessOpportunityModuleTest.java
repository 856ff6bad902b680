package org.partnercenter.application.opportunity.business;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.notice.NoticeTable;
import org.partnercenter.application.opportunity.business.BusinessOpportunities.Filter;
import org.partnercenter.application.opportunity.business.BusinessOpportunities.Tab;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.opportunity.ProgressPhase;
import org.partnercenter.domain.opportunity.business.BusinessContent;
import org.partnercenter.domain.opportunity.business.BusinessOpportunity;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityId;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityStatus;
import org.partnercenter.domain.opportunity.business.BusinessProgress;
import org.partnercenter.domain.opportunity.business.CustomerTie;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class BusinessOpportunityModuleTest {

    private static final PartyId D1 = BusinessOpportunitiesContract.D1;
    private static final PartyId R1 = BusinessOpportunitiesContract.R1;
    private static final PageRequest TEN = new PageRequest(0, 10);
    private static final Caller MAIN = Caller.mainAccount(D1, PartyKind.DISTRIBUTOR);
    private static final Caller RESELLER = Caller.reseller(R1, D1);
    private static final BusinessContent FULL = BusinessOpportunitiesContract.content("Cloud");
    private static final BusinessContent BASIC = new BusinessContent("Cloud", Optional.empty(), Optional.empty(), Optional.empty());

    private final TestHouse house = new TestHouse();
    private final Map<String, PartyId> operators = new HashMap<>(Map.of("m-1", D1, "m-2", D1, "m-9", D1, "r-m", R1, "foreign", new PartyId("d-2")));
    private final Map<PartyId, CustomerTie> ties = new HashMap<>(Map.of(
            id("c-1"), new CustomerTie(Optional.of(D1), Optional.of("m-1"), Optional.empty()),
            id("c-2"), new CustomerTie(Optional.of(D1), Optional.of("m-2"), Optional.empty()),
            id("c-r"), new CustomerTie(Optional.of(R1), Optional.of("r-m"), Optional.empty())));
    private final InMemoryAccountDirectors directors = house.transactions.register(new InMemoryAccountDirectors());
    private final BusinessOpportunityModule module = new BusinessOpportunityModule(new BusinessOpportunityPorts(
            house.transactions.register(new InMemoryBusinessOpportunities()), directors,
            (customers, now) -> ties, all -> operators, (scope, type, of) -> List.of(), house.ids));

    BusinessOpportunityModuleTest() {
        NoticeTable.fill(house.news);
        house.with(module.useCases());
    }

    private static PartyId id(String text) {
        return new PartyId(text);
    }

    private static Caller manager(String operator) {
        return MAIN.by(operator, Permissions.ofAccountManager(Set.of(PermissionItem.BUSINESS_OPPORTUNITIES_VIEW,
                PermissionItem.BUSINESS_OPPORTUNITIES_KEEP)));
    }

    private Decision<BusinessOpportunity> register(Caller caller, String customer, String manager, BusinessContent content) {
        return house.submit(BusinessOpportunityOperations.REGISTER, caller, new RegisterBusinessOpportunity(id(customer), Optional.ofNullable(manager), content));
    }

    private Decision<BusinessOpportunity> tell(Caller caller, BusinessOpportunityId of, ProgressPhase phase) {
        return house.submit(BusinessOpportunityOperations.PROGRESS, caller, new TellBusinessProgress(of, new BusinessProgress(phase, 60, Optional.empty(),
                Optional.empty(), Optional.of("张总很满意"))));
    }

    private Decision<AccountDirectors.Directs> direct(Caller caller, String manager, String director) {
        return house.submit(BusinessOpportunityOperations.DIRECT, caller, new AssignDirector(manager, Optional.ofNullable(director)));
    }

    private List<BusinessOpportunityId> listed(Caller caller, Tab tab) {
        return module.browse().list(caller, new Filter(tab, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty()), TEN).orThrow().items().stream().map(BusinessOpportunity::id).toList();
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    @Test
    @Tag("BIZ-01")
    void it_belongs_to_the_manager_whose_customer_it_is_for() {
        assertThat(reasons(register(MAIN, "c-1", null, BASIC))).containsExactly("BIZ_MANAGER_MISSING");
        assertThat(reasons(register(MAIN, "c-1", "foreign", BASIC))).containsExactly("BIZ_MANAGER_UNKNOWN");
        assertThat(reasons(register(manager("m-1"), "c-2", "m-2", BASIC))).containsExactly("BIZ_MANAGER_NOT_YOU");
        assertThat(reasons(register(manager("m-1"), "c-2", null, BASIC))).containsExactly("BIZ_CUSTOMER_NOT_YOURS");
        assertThat(register(MAIN, "c-2", "m-2", BASIC).orThrow().owner().manager()).isEqualTo("m-2");
        ties.put(id("c-3"), new CustomerTie(Optional.empty(), Optional.empty(), Optional.of(D1)));
        assertThat(register(manager("m-1"), "c-3", null, BASIC).orThrow().owner().manager()).isEqualTo("m-1");
    }

    @Test
    @Tag("BIZ-01")
    void managers_see_their_own_and_a_director_reads_those_of_its_managers() {
        var one = register(manager("m-1"), "c-1", null, FULL).orThrow().id();
        var other = register(manager("m-2"), "c-2", null, FULL).orThrow().id();
        direct(MAIN, "m-1", "m-9").orThrow();

        assertThat(listed(manager("m-1"), Tab.OWN)).containsExactly(one);
        assertThat(listed(manager("m-9"), Tab.OWN)).containsExactly(one);
        assertThat(listed(MAIN, Tab.OWN)).containsExactlyInAnyOrder(one, other);
        assertThat(reasons(module.browse().find(manager("m-1"), other))).containsExactly("BIZ_UNKNOWN");
        assertThat(module.browse().find(manager("m-9"), one).isGranted()).isTrue();
        assertThat(reasons(tell(manager("m-9"), one, ProgressPhase.TEST))).containsExactly("BIZ_READ_ONLY");
        assertThat(reasons(tell(manager("m-2"), one, ProgressPhase.TEST))).containsExactly("BIZ_UNKNOWN");
        assertThat(module.browse().possibilities(manager("m-9"), module.browse().find(MAIN, one).orThrow())).extracting(Possibility::to)
                .containsOnly("");
        direct(MAIN, "m-1", null).orThrow();
        assertThat(listed(manager("m-9"), Tab.OWN)).isEmpty();
    }

    @Test
    @Tag("BIZ-01")
    void whom_the_callers_of_a_batch_direct_is_asked_once() {
        var one = register(manager("m-1"), "c-1", null, FULL).orThrow().id();
        var other = register(manager("m-2"), "c-2", null, FULL).orThrow().id();
        direct(MAIN, "m-1", "m-9").orThrow();
        int before = directors.questions();

        var told = new BusinessProgress(ProgressPhase.TEST, 60, Optional.empty(), Optional.empty(), Optional.empty());
        var answers = house.gateway().submit(BusinessOpportunityOperations.PROGRESS, List.of(
                new Submission<>(manager("m-9"), Optional.empty(), new TellBusinessProgress(one, told), TestHouse.ORIGIN),
                new Submission<>(manager("m-2"), Optional.empty(), new TellBusinessProgress(other, told), TestHouse.ORIGIN)));

        assertThat(answers).extracting(answer -> reasons(answer.decision())).containsExactly(List.of("BIZ_READ_ONLY"), List.of());
        assertThat(directors.questions()).isEqualTo(before + 1);
    }

    @Test
    @Tag("BIZ-01")
    void who_has_a_director_directs_nobody() {
        direct(MAIN, "m-1", "m-9").orThrow();
        assertThat(reasons(direct(MAIN, "m-9", "m-2"))).containsExactly("BIZ_DIRECTOR_UNFIT");
        assertThat(reasons(direct(MAIN, "m-2", "m-1"))).containsExactly("BIZ_DIRECTOR_UNFIT");
        assertThat(reasons(direct(MAIN, "m-2", "m-2"))).containsExactly("BIZ_DIRECTOR_UNFIT");
        assertThat(reasons(direct(MAIN, "m-2", "foreign"))).containsExactly("BIZ_DIRECTOR_UNFIT");
        assertThat(reasons(direct(MAIN, "foreign", "m-9"))).containsExactly("BIZ_MANAGER_UNKNOWN");
        assertThat(reasons(direct(manager("m-1"), "m-2", "m-9"))).isNotEmpty();
        assertThat(module.browse().directors(MAIN).orThrow()).containsExactly(new AccountDirectors.Directs(D1, "m-1", Optional.of("m-9")));
    }

    @Test
    @Tag("BIZ-02")
    @Tag("BIZ-03")
    void three_steps_and_then_the_progress_moves_it_and_nothing_told_leaves_the_house() {
        var one = register(manager("m-1"), "c-1", null, BASIC).orThrow().id();
        assertThat(reasons(tell(manager("m-1"), one, ProgressPhase.TEST))).containsExactly("BIZ_STATE");
        var modify = new ModifyBusinessOpportunity(one, FULL, Optional.of(ProgressPhase.SIGNED));
        assertThat(reasons(house.submit(BusinessOpportunityOperations.MODIFY, manager("m-1"), modify))).containsExactly("BIZ_PHASE_BY_PROGRESS");
        assertThat(house.submit(BusinessOpportunityOperations.MODIFY, manager("m-1"), new ModifyBusinessOpportunity(one, FULL, Optional.empty())).orThrow().status())
                .isEqualTo(BusinessOpportunityStatus.OPEN);
        tell(manager("m-1"), one, ProgressPhase.TEST).orThrow();
        tell(manager("m-1"), one, ProgressPhase.SIGNED).orThrow();
        assertThat(tell(manager("m-1"), one, ProgressPhase.DELIVERED).orThrow().status()).isEqualTo(BusinessOpportunityStatus.DELIVERED);

        assertThat(module.browse().progress(manager("m-1"), one)).extracting(told -> told.progress().phase()).containsExactly(ProgressPhase.DELIVERED,
                ProgressPhase.SIGNED, ProgressPhase.TEST);
        assertThat(house.outbox.entries().toString() + house.audit.entries() + house.notices).contains("business-opportunity.delivered")
                .doesNotContain("张总", "Cloud");
        assertThat(house.notices).isEmpty();
    }

    @Test
    @Tag("BIZ-04")
    void a_distributor_looks_at_its_resellers_apart_and_is_told_of_them() {
        var own = register(MAIN, "c-1", "m-1", FULL).orThrow().id();
        var resellers = register(RESELLER, "c-r", "r-m", FULL).orThrow().id();

        assertThat(listed(MAIN, Tab.OWN)).containsExactly(own);
        assertThat(listed(MAIN, Tab.RESELLERS)).containsExactly(resellers);
        assertThat(listed(RESELLER, Tab.OWN)).containsExactly(resellers);
        assertThat(reasons(tell(MAIN, resellers, ProgressPhase.TEST))).containsExactly("BIZ_READ_ONLY");
        for (var nobody : List.of(RESELLER, manager("m-1"))) {
            assertThat(reasons(module.browse().list(nobody, new Filter(Tab.RESELLERS, Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), TEN))).containsExactly("BIZ_NO_RESELLERS");
        }
        assertThat(house.notices).extracting(entry -> entry.notice().to() + " " + entry.notice().kind())
                .containsExactly("d-1 BUSINESS_OPPORTUNITY_OF_RESELLER");
    }
}
