package org.partnercenter.application.programme;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.notice.NoticeTable;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.programme.Certificate;
import org.partnercenter.domain.programme.Circumstances;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.Feature;
import org.partnercenter.domain.programme.LabelKind;
import org.partnercenter.domain.programme.MembershipStatus;
import org.partnercenter.domain.programme.PathRecord;
import org.partnercenter.domain.programme.PathStatus;
import org.partnercenter.domain.programme.PersonId;
import org.partnercenter.domain.programme.PersonStatus;
import org.partnercenter.domain.programme.PersonalText;
import org.partnercenter.domain.programme.Position;
import org.partnercenter.domain.programme.Profile;
import org.partnercenter.domain.programme.Programme;
import org.partnercenter.domain.programme.ReviewVerdict;
import org.partnercenter.domain.programme.Terms;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class ProgrammeModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(id("platform"), PartyKind.PLATFORM);
    private static final Caller P1 = Caller.mainAccount(id("p-1"), PartyKind.SOLUTION_PROVIDER);
    private static final Caller P2 = Caller.mainAccount(id("p-2"), PartyKind.SOLUTION_PROVIDER);
    private static final Caller R1 = Caller.reseller(id("r-1"), id("d-1"));
    private static final Caller C1 = Caller.mainAccount(id("c-1"), PartyKind.CUSTOMER);
    private static final Terms OPEN = new Terms(Optional.empty(), Optional.empty());
    private static final Optional<String> NO_WORDS = Optional.empty();
    private static final PageRequest TEN = new PageRequest(0, 10);

    private final TestHouse house = new TestHouse();
    private final Map<PartyId, Circumstances> around = new HashMap<>();
    private final Map<PartyId, String> companies = new HashMap<>();
    private final Map<PartyId, Set<PathRecord>> records = new HashMap<>();
    private final ProgrammeModule module = new ProgrammeModule(new ProgrammePorts(new ProgrammePorts.Stores(
            house.transactions.register(new InMemoryNetworkStandings()), house.transactions.register(new InMemoryLabelCatalogue()),
            house.transactions.register(new InMemoryDedicatedPeople())), new ProgrammePorts.Questions((partners, now) -> around,
            (partners, now) -> partners.stream().filter(companies::containsKey).collect(Collectors.toMap(each -> each, companies::get)),
            (partners, now) -> records, (ids, now) -> Map.of(id("r-1"), id("d-1")), (scope, type, id) -> List.of()), ZoneId.of("UTC+8"),
            house.clocks, house.ids));

    ProgrammeModuleTest() {
        NoticeTable.fill(house.news);
        house.with(module.useCases());
    }

    private static PartyId id(String text) {
        return new PartyId(text);
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::code).toList();
    }

    private LocalDate today() {
        return house.clocks.business().atZone(ZoneId.of("UTC+8")).toLocalDate();
    }

    private void join(Caller... partners) {
        for (var partner : partners) {
            house.submit(ProgrammeOperations.JOIN_NETWORK, partner, new JoinNetwork(true)).orThrow();
        }
    }

    private Decision<PathStep> select(Caller partner, DevelopmentPath path) {
        return house.submit(ProgrammeOperations.SELECT, partner, new OnOwnPath(path));
    }

    private Decision<PathStep> approve(Caller partner, DevelopmentPath path) {
        house.submit(ProgrammeOperations.APPLY, partner, new OnOwnPath(path)).orThrow();
        return house.submit(ProgrammeOperations.REVIEW_PATH, PLATFORM, new ReviewPath(partner.party(), path, ReviewVerdict.APPROVE, NO_WORDS));
    }

    private List<String> closed(Caller partner, Feature feature) {
        return module.gates().of(Set.of(partner.party()), feature, house.clocks.business()).get(partner.party()).stream().map(Refusal::code).toList();
    }

    private RegisterPerson architect(String account) {
        return new RegisterPerson(DevelopmentPath.SYSTEM_INTEGRATOR, new PersonalText("张三丰"), new PersonalText(account),
                new Profile(Position.SOLUTION_ARCHITECT, List.of(new Certificate("HCIE", today().minusYears(1), today().plusYears(1))),
                        today().minusMonths(7)));
    }

    @Test
    @Tag("PRG-01")
    void a_partner_goes_its_way_stage_by_stage_and_is_told_what_the_vendor_decides() {
        assertThat(codes(select(P1, DevelopmentPath.SYSTEM_INTEGRATOR))).containsExactly("NETWORK_NOT_JOINED");
        assertThat(codes(select(C1, DevelopmentPath.SYSTEM_INTEGRATOR))).containsExactly("CBC.0155");
        join(P1);
        select(P1, DevelopmentPath.SYSTEM_INTEGRATOR).orThrow();
        assertThat(approve(P1, DevelopmentPath.SYSTEM_INTEGRATOR).orThrow().status()).isEqualTo(PathStatus.ROLE_VALIDATED);
        assertThat(module.browse().standings(PLATFORM, true, TEN).orThrow().total()).isZero();
        assertThat(approve(P1, DevelopmentPath.SYSTEM_INTEGRATOR).orThrow().status()).isEqualTo(PathStatus.DIFFERENTIATED);
        house.submit(ProgrammeOperations.DEMOTE, PLATFORM, new DemoteOnPath(P1.party(), DevelopmentPath.SYSTEM_INTEGRATOR, Optional.of("证书过期")))
                .orThrow();

        assertThat(house.notices).extracting(entry -> entry.notice().kind()).containsExactly("PATH_ADVANCED", "PATH_ADVANCED", "PATH_DEMOTED");
        assertThat(house.outbox.entries()).extracting(entry -> entry.event().type()).containsExactly("org.partnercenter.network.joined",
                "org.partnercenter.path.selected", "org.partnercenter.path.role-in-review", "org.partnercenter.path.role-validated",
                "org.partnercenter.path.differentiation-in-review", "org.partnercenter.path.differentiated", "org.partnercenter.path.role-validated");
        assertThat(codes(module.browse().standing(PLATFORM, id("nobody")))).containsExactly("PROGRAMME_STANDING_NOT_FOUND");
    }

    @Test
    @Tag("PRG-02")
    void one_account_of_a_company_comes_onto_the_service_path_also_within_one_batch() {
        join(P1, P2);
        companies.put(P1.party(), "91");
        companies.put(P2.party(), "91");

        var answers = house.gateway().submit(ProgrammeOperations.SELECT, Stream.of(P1, P2).map(partner -> new Submission<>(partner, Optional.empty(),
                new OnOwnPath(DevelopmentPath.SERVICE), TestHouse.ORIGIN)).toList());

        assertThat(answers).extracting(answer -> codes(answer.decision())).containsExactly(List.of(), List.of("COMPANY_ON_PATH_ALREADY"));
        assertThat(codes(select(P2, DevelopmentPath.SERVICE))).containsExactly("COMPANY_ON_PATH_ALREADY");
        assertThat(select(P2, DevelopmentPath.SOFTWARE).isGranted()).isTrue();
        assertThat(module.browse().possibilities(P2, module.browse().own(P2).orThrow(), DevelopmentPath.SERVICE).getFirst().refusals())
                .extracting(Refusal::code).containsExactly("COMPANY_ON_PATH_ALREADY");
        house.submit(ProgrammeOperations.LEAVE, P1, new OnOwnPath(DevelopmentPath.SERVICE)).orThrow();
        assertThat(select(P2, DevelopmentPath.SERVICE).isGranted()).isTrue();
    }

    @Test
    @Tag("PRG-03")
    void records_kept_elsewhere_keep_a_partner_on_its_path_and_learning_is_by_invitation() {
        join(P1);
        select(P1, DevelopmentPath.SOFTWARE).orThrow();
        records.put(P1.party(), Set.of(PathRecord.MARKET_DEVELOPMENT_FUND));

        assertThat(codes(house.submit(ProgrammeOperations.LEAVE, P1, new OnOwnPath(DevelopmentPath.SOFTWARE)))).containsExactly("PATH_RECORD_EXISTS");
        assertThat(codes(select(P1, DevelopmentPath.LEARNING))).containsExactly("PATH_BY_INVITATION_ONLY");
        house.submit(ProgrammeOperations.INVITE, PLATFORM, new InviteToPath(P1.party(), DevelopmentPath.LEARNING)).orThrow();
        assertThat(select(P1, DevelopmentPath.LEARNING).orThrow().status()).isEqualTo(PathStatus.SELECTED);
        assertThat(house.notices.getLast().notice().kind()).isEqualTo("PATH_INVITED");
    }

    @Test
    @Tag("PRG-04")
    void gates_open_when_everything_they_ask_for_is_there() {
        join(P1);
        select(P1, DevelopmentPath.SYSTEM_INTEGRATOR).orThrow();
        assertThat(closed(P1, Feature.FH_SI_PRESALES)).containsExactly("PATH_STAGE_NOT_REACHED", "PROGRAMME_NOT_JOINED",
                "BUSINESS_INFO_UNCERTIFIED");
        approve(P1, DevelopmentPath.SYSTEM_INTEGRATOR).orThrow();
        approve(P1, DevelopmentPath.SYSTEM_INTEGRATOR).orThrow();
        house.submit(ProgrammeOperations.JOIN, P1, new JoinProgramme(Programme.FH_SI_PRESALES, true)).orThrow();
        assertThat(house.submit(ProgrammeOperations.REVIEW, PLATFORM, new ReviewMembership(P1.party(), Programme.FH_SI_PRESALES,
                ReviewVerdict.APPROVE, OPEN, NO_WORDS)).orThrow().status()).isEqualTo(MembershipStatus.AWAITING_AGREEMENT);
        assertThat(closed(P1, Feature.FH_SI_PRESALES)).containsExactly("PROGRAMME_NOT_JOINED", "BUSINESS_INFO_UNCERTIFIED");
        house.submit(ProgrammeOperations.SIGN, PLATFORM, new SignAgreement(P1.party(), Programme.FH_SI_PRESALES, "FH-2026-1")).orThrow();
        around.put(P1.party(), new Circumstances(true, false, true, false, 0));

        assertThat(closed(P1, Feature.FH_SI_PRESALES)).isEmpty();
        assertThat(closed(P1, Feature.FH_PAYMENT)).containsExactly("BILLS_OVERDUE");
        assertThat(module.browse().gate(P1, Feature.FH_SI_PRESALES).orThrow()).isEmpty();
        assertThat(module.browse().gates(P1).orThrow()).containsOnlyKeys(Feature.values());
        assertThat(module.browse().gates(P2).orThrow().get(Feature.OPPORTUNITY_CASH)).extracting(Refusal::code).containsExactly("PROGRAMME_NOT_JOINED");
        assertThat(codes(module.browse().gates(C1))).containsExactly("CBC.0155");
        assertThat(house.notices).extracting(entry -> entry.notice().kind()).contains("PROGRAMME_AWAITS_AGREEMENT", "PROGRAMME_JOINED");
    }

    @Test
    @Tag("PRG-04")
    void a_membership_lapses_by_the_clock_and_the_plan_it_stood_for_ends_with_its_validity() {
        join(P1, P2);
        var until = house.clocks.business().plus(Duration.ofDays(1));
        house.submit(ProgrammeOperations.ADMIT, PLATFORM, new AdmitMember(P1.party(), Programme.SOLUTION_PROVIDER_PLAN, new Terms(Optional.of(until),
                Optional.empty()))).orThrow();
        var chore = module.chores(house.gateway(), () -> Optional.of(PLATFORM)).getFirst();
        assertThat(chore.doPortion()).isFalse();
        assertThat(closed(P1, Feature.REVENUE_INCENTIVE)).isEmpty();

        house.clocks.advance(Duration.ofDays(2));

        assertThat(closed(P1, Feature.REVENUE_INCENTIVE)).containsExactly("PROGRAMME_NOT_JOINED");
        chore.doPortion();
        assertThat(module.browse().own(P1).orThrow().membership(Programme.SOLUTION_PROVIDER_PLAN).status()).isEqualTo(MembershipStatus.LAPSED);
        assertThat(house.notices.getLast().notice().kind()).isEqualTo("PROGRAMME_LAPSED");
        assertThat(module.plans().of(Set.of(P1.party(), P2.party()), house.clocks.business())).isEqualTo(Map.of(P1.party(), until));
        house.submit(ProgrammeOperations.RENEW, PLATFORM, new RenewMembership(P1.party(), Programme.SOLUTION_PROVIDER_PLAN, Optional.empty())).orThrow();
        assertThat(module.plans().of(Set.of(P1.party()), house.clocks.business())).isEmpty();
        house.submit(ProgrammeOperations.REMOVE, PLATFORM, new RemoveMember(P1.party(), Programme.SOLUTION_PROVIDER_PLAN, Optional.of("违规"))).orThrow();
        assertThat(house.notices.getLast().notice().kind()).isEqualTo("PROGRAMME_REMOVED");
    }

    @Test
    @Tag("PRG-04")
    void labels_are_those_of_the_catalogue_and_others_ask_for_them() {
        join(P1);
        assertThat(codes(house.submit(ProgrammeOperations.GRANT, PLATFORM, new GrantLabel(P1.party(), "database", today()))))
                .containsExactly("COMPETENCY_LABEL_NOT_FOUND");
        house.submit(ProgrammeOperations.DEFINE, PLATFORM, new DefineLabel(new LabelKind("database", "数据库", "Database", 1))).orThrow();
        house.submit(ProgrammeOperations.GRANT, PLATFORM, new GrantLabel(P1.party(), "database", today())).orThrow();

        assertThat(module.labels().of(Set.of(P1.party())).get(P1.party())).singleElement().satisfies(label ->
                assertThat(label.on()).isEqualTo(today()));
        assertThat(closed(P1, Feature.COMPETENCY_INCENTIVE)).containsExactly("PATH_STAGE_NOT_REACHED", "PROGRAMME_NOT_JOINED");
        house.submit(ProgrammeOperations.WITHDRAW, PLATFORM, new WithdrawLabel(P1.party(), "database", today().getYear())).orThrow();
        assertThat(closed(P1, Feature.COMPETENCY_INCENTIVE)).contains("COMPETENCY_LABEL_MISSING");
        assertThat(module.browse().labels(PLATFORM).orThrow()).hasSize(1);
    }

    @Test
    @Tag("PRG-04")
    void people_are_registered_by_their_partner_approved_by_the_platform_and_named_nowhere() {
        join(P1);
        assertThat(codes(house.submit(ProgrammeOperations.REGISTER, P1, architect("zsf-001")))).containsExactly("PATH_STAGE_NOT_REACHED");
        select(P1, DevelopmentPath.SYSTEM_INTEGRATOR).orThrow();
        var person = house.submit(ProgrammeOperations.REGISTER, P1, architect("zsf-001")).orThrow().person();

        assertThat(house.submitAll(ProgrammeOperations.REGISTER, P1, List.of(architect("zsf-001"), architect("zsf-002"), architect("zsf-002"))))
                .extracting(ProgrammeModuleTest::codes).containsExactly(List.of("DEDICATED_PERSON_REGISTERED_ALREADY"), List.of(),
                        List.of("DEDICATED_PERSON_REGISTERED_ALREADY"));
        assertThat(module.dedicated().of(Map.of(P1.party(), Set.of(person))).getOrDefault(P1.party(), Map.of()).get(person).approved()).isFalse();
        assertThat(house.submit(ProgrammeOperations.REVIEW_PERSON, PLATFORM, new ReviewPerson(person, ReviewVerdict.APPROVE, NO_WORDS)).orThrow()
                .status()).isEqualTo(PersonStatus.APPROVED);
        var told = module.dedicated().of(Map.of(P1.party(), Set.of(person, new PersonId("none")))).getOrDefault(P1.party(), Map.of()).get(person);
        assertThat(told.approved()).isTrue();
        assertThat(told.profile().position()).isEqualTo(Position.SOLUTION_ARCHITECT);
        assertThat(module.dedicated().of(Map.of(P2.party(), Set.of(person))).getOrDefault(P2.party(), Map.of())).isEmpty();
        assertThat(codes(module.people().one(P2, person))).containsExactly("DEDICATED_PERSON_NOT_FOUND");
        assertThat(codes(house.submit(ProgrammeOperations.REMOVE_PERSON, P2, new RemovePerson(person)))).containsExactly("DEDICATED_PERSON_NOT_FOUND");
        assertThat(house.submit(ProgrammeOperations.CHANGE_PERSON, P1, new ChangePerson(person, new Profile(Position.SALES, List.of(), today())))
                .orThrow().status()).isEqualTo(PersonStatus.IN_REVIEW);
        assertThat(house.submit(ProgrammeOperations.REVEAL_OWN, P1, new RevealPerson(person)).orThrow().name().plain()).isEqualTo("张三丰");
        assertThat(codes(house.submit(ProgrammeOperations.REVEAL_OWN, P2, new RevealPerson(person)))).containsExactly("DEDICATED_PERSON_NOT_FOUND");
        assertThat(house.submit(ProgrammeOperations.REVEAL, PLATFORM, new RevealPerson(person)).isGranted()).isTrue();
        assertThat(house.outbox.entries().toString() + house.audit.entries() + house.notices).doesNotContain("张三丰", "zsf-00");
        assertThat(module.people().list(P1, Optional.empty(), Optional.of(PersonStatus.IN_REVIEW), TEN).orThrow().total()).isEqualTo(2);
    }

    @Test
    @Tag("PRG-01")
    void a_resellers_way_stands_with_its_distributor_in_the_trail() {
        join(R1);

        assertThat(house.audit.entries().getLast().toString()).contains("d-1", "r-1");
        assertThat(module.browse().own(R1).orThrow().joinedAt()).isPresent();
        assertThat(codes(house.submit(ProgrammeOperations.JOIN_NETWORK, R1, new JoinNetwork(true)))).containsExactly("NETWORK_JOINED_ALREADY");
    }
}
