package org.partnercenter.application.incentive.revenue;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.incentive.PoliciesOf;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.RevenueStatus;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.incentive.revenue.RevenueFeedback;
import org.partnercenter.domain.incentive.revenue.RevenueFeedbackId;
import org.partnercenter.domain.incentive.revenue.RevenueKeeper;
import org.partnercenter.domain.incentive.revenue.RevenueLine;
import org.partnercenter.domain.incentive.revenue.RevenueOrigin;
import org.partnercenter.domain.incentive.revenue.RevenueSource;
import org.partnercenter.domain.incentive.revenue.RevenueSourceId;
import org.partnercenter.domain.incentive.revenue.RevenueStatementId;
import org.partnercenter.domain.incentive.revenue.Standing;
import org.partnercenter.domain.incentive.revenue.ToldRevenue;
import org.partnercenter.domain.incentive.revenue.ZeroReason;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.WorkingDays;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.incentive.revenue.RevenueExamples.D1;
import static org.partnercenter.application.incentive.revenue.RevenueExamples.EC2;
import static org.partnercenter.application.incentive.revenue.RevenueExamples.NOVEMBER;
import static org.partnercenter.application.incentive.revenue.RevenueExamples.OCTOBER;
import static org.partnercenter.application.incentive.revenue.RevenueExamples.fee;
import static org.partnercenter.application.incentive.revenue.RevenueExamples.keeper;
import static org.partnercenter.application.incentive.revenue.RevenueExamples.paid;

class RevenueModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    private static final Caller PARTNER = Caller.mainAccount(D1, PartyKind.DISTRIBUTOR);
    private static final Caller MANAGER = PARTNER.by("op-1", Permissions.ofAccountManager(Set.of(PermissionItem.REVENUE_VIEW,
            PermissionItem.REVENUE_FEEDBACK)));
    private static final PageRequest TEN = new PageRequest(0, 10);
    private static final RevenueFilter ANY = new RevenueFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final ZoneId ZONE = ZoneId.of("UTC+8");

    private final TestHouse house = new TestHouse();
    private final Map<String, RevenueSource> fees = new TreeMap<>();
    private final Map<YearMonth, Optional<Instant>> cycles = new HashMap<>();
    private final Map<PartyId, Standing> standings = new HashMap<>();
    private final Map<String, ProductPolicy> products = new HashMap<>();
    private final InMemoryRevenue store = house.transactions.register(new InMemoryRevenue((line, operator) ->
            line.source().customer().value().equals("c-1") && operator.equals("op-1")));
    private final RevenuePorts ports = new RevenuePorts(new RevenuePorts.Stores(store, store, store, store.records(), store.feedbacks()),
            new RevenuePorts.Consumption((stretch, through, limit) -> InMemoryRevenue.InMemoryRecords.sources(fees.values(), stretch, through, limit),
                    (month, size) -> InMemoryRevenue.InMemoryRecords.ends(fees.values(), month, size), first -> cycles),
            new RevenuePorts.Questions(new Policies(), this::standings, RevenueModuleTest::keepers, ids -> ids.stream().collect(Collectors.toMap(
                    id -> id, id -> new CustomerNames.Named("张三丰客户", "account-" + id))), (scope, type, id) -> List.of()),
            new RevenuePorts.Terms(ZONE, new MondayToFriday(), Set.of("cards")), house.clocks, house.ids);
    private final RevenueModule module = new RevenueModule(ports);

    RevenueModuleTest() {
        house.with(module.useCases());
    }

    private final class Policies implements PoliciesOf {

        @Override
        public List<IncentivePolicy> inForce(ReconciliationPeriod period) {
            return List.of();
        }

        @Override
        public Map<YearMonth, Map<String, ProductPolicy>> products(Set<YearMonth> months) {
            return months.stream().collect(Collectors.toMap(month -> month, month -> products));
        }
    }

    private Map<RevenueKeeper, Standing> standings(Set<RevenueKeeper> keepers, Instant at) {
        return keepers.stream().filter(keeper -> standings.containsKey(keeper.partner()))
                .collect(Collectors.toMap(keeper -> keeper, keeper -> standings.get(keeper.partner())));
    }

    private static Map<KeepersAt.Moment, Optional<RevenueKeeper>> keepers(Set<KeepersAt.Moment> moments) {
        return moments.stream().filter(moment -> moment.customer().value().startsWith("c-")).collect(Collectors.toMap(moment -> moment,
                moment -> moment.customer().value().equals("c-lonely") ? Optional.empty() : Optional.of(keeper("d-1", null))));
    }

    private void bill(RevenueSource... sources) {
        for (var source : sources) {
            fees.put(source.id().id(), source);
        }
        cycles.put(OCTOBER, Optional.empty());
    }

    private void form(YearMonth month) {
        house.submit(RevenueOperations.FORM, PLATFORM, new FormRevenue(month)).orThrow();
        while (house.submit(RevenueOperations.FORM_ON, PLATFORM, new FormOn(3)).orThrow().done()) {
            assertThat(store.latest(month)).isPresent();
        }
    }

    private static RevenueStatementId october() {
        return RevenueStatementId.of(D1, OCTOBER);
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    private Map<String, Money> sums() {
        return store.statements(new Scope.Everything(), ANY, NOVEMBER, new PageRequest(0, 100)).items().stream()
                .collect(Collectors.toMap(each -> each.partner() + " " + each.month(), each -> each.total()));
    }

    private List<RevenueLine> lines() {
        return store.lines(D1, OCTOBER, NOVEMBER);
    }

    @Test
    @Tag("INC-01")
    void forms_lines_of_fee_records_and_of_what_was_told() {
        bill(fee("f-1", "10"), fee("f-2", "2.5"));
        var told = house.submit(RevenueOperations.TELL, PLATFORM, new TellRevenue(draft("t-1", 1, "c-1", "4"))).orThrow();
        form(OCTOBER);

        assertThat(told.change()).isEqualTo(ToldRevenue.Change.CREATED);
        assertThat(sums()).isEqualTo(Map.of("d-1 2026-10", Money.of("16.50", "CNY")));
        assertThat(reasons(house.submit(RevenueOperations.TELL, PLATFORM, new TellRevenue(draft("t-2", 1, "c-lonely", "4")))))
                .containsExactly("REVENUE_WITHOUT_PARTNER");
        assertThat(reasons(house.submit(RevenueOperations.TELL, PLATFORM, new TellRevenue(draft("t-2", 1, "x", "4")))))
                .containsExactly("REVENUE_CUSTOMER_UNKNOWN");
    }

    private static ToldRevenue.Draft draft(String id, long version, String customer, String cash) {
        var source = paid(RevenueOrigin.TOLD, id, version, OCTOBER, keeper("d-1", null), customer, cash);
        return new ToldRevenue.Draft(source.id(), version, source.customer(), source.what(), source.at(), source.expenditure());
    }

    @Test
    @Tag("INC-03")
    void what_is_not_visible_yet_is_not_formed() {
        var today = house.clocks.business();
        var source = fee("f-1", "10");
        var late = new RevenueSource(new RevenueSourceId(RevenueOrigin.FEE_RECORD, "f-1", NOVEMBER), 1,
                source.customer(), source.keeper(), source.what(), today, source.expenditure());
        bill(late);
        form(NOVEMBER);
        assertThat(lines()).isEmpty();

        house.clocks.advance(Duration.ofDays(1));
        form(NOVEMBER);
        assertThat(lines()).hasSize(1);
    }

    @Test
    @Tag("INC-08")
    @Tag("INC-09")
    @Tag("INC-02")
    void what_brings_no_revenue_is_told_with_its_reason() {
        products.put(EC2, ProductPolicy.NOTHING);
        bill(fee("f-1", "10"));
        form(OCTOBER);
        assertThat(lines().getFirst().explained().zero()).contains(ZeroReason.PRODUCT_NOT_COUNTED);

        products.clear();
        standings.put(D1, new Standing(Optional.of(new PartyId("d-9")), false, false));
        form(OCTOBER);
        assertThat(lines().getFirst().explained().zero()).contains(ZeroReason.MERGED_INTO_OTHER_ACCOUNT);
        assertThat(sums()).isEqualTo(Map.of("d-1 2026-10", Money.of("0.00", "CNY"), "d-9 2026-10", Money.of("10.00", "CNY")));
    }

    @Test
    @Tag("INC-04")
    void what_is_final_never_changes_and_what_comes_later_is_booked_in_the_next_month() {
        bill(fee("f-1", "10"));
        form(OCTOBER);
        var done = house.submit(RevenueOperations.FINALIZE, PLATFORM, new FinalizeRevenue(october())).orThrow();
        bill(paid(RevenueOrigin.FEE_RECORD, "f-1", 2, OCTOBER, keeper("d-1", null), "c-1", "7"));
        form(OCTOBER);

        assertThat(done.status(NOVEMBER)).isEqualTo(RevenueStatus.FINAL);
        assertThat(sums()).isEqualTo(Map.of("d-1 2026-10", Money.of("10.00", "CNY"), "d-1 2026-11", Money.of("-3.00", "CNY")));
        assertThat(reasons(house.submit(RevenueOperations.FINALIZE, PLATFORM, new FinalizeRevenue(october())))).containsExactly(
                "REVENUE_ALREADY_FINAL");
        assertThat(reasons(house.submit(RevenueOperations.FINALIZE, PLATFORM, new FinalizeRevenue(new RevenueStatementId("none")))))
                .containsExactly("REVENUE_UNKNOWN");
        var counted = module.counted();
        assertThat(counted.statuses(Set.of(D1), OCTOBER, NOVEMBER).get(D1)).isEqualTo(Map.of(OCTOBER, RevenueStatus.FINAL, NOVEMBER,
                RevenueStatus.ESTIMATED));
        assertThat(counted.lines(D1, NOVEMBER, NOVEMBER, Optional.empty(), 5)).hasSize(1).allSatisfy(line ->
                assertThat(line.takesBack()).isPresent());
        assertThat(counted.partners(OCTOBER, OCTOBER, Optional.empty(), 5)).containsExactly(D1);
    }

    @Test
    @Tag("INC-04")
    void a_whole_month_becomes_final_and_its_statements_follow() {
        bill(fee("f-1", "10"), paid(RevenueOrigin.FEE_RECORD, "f-2", 1, OCTOBER, keeper("d-2", null), "c-2", "3"));
        assertThat(reasons(house.submit(RevenueOperations.FINALIZE_MONTH, PLATFORM, new FinalizeMonth(OCTOBER)))).containsExactly(
                "REVENUE_NOT_FORMED");
        form(OCTOBER);
        house.submit(RevenueOperations.FINALIZE_MONTH, PLATFORM, new FinalizeMonth(OCTOBER)).orThrow();
        var chores = module.chores(house.gateway(), () -> Optional.of(PLATFORM));
        chores.getLast().doPortion();

        assertThat(store.left(10)).isEmpty();
        assertThat(module.browse().statements(PLATFORM, ANY, TEN).orThrow().items()).hasSize(2).allMatch(each ->
                each.status(NOVEMBER) == RevenueStatus.FINAL);
        bill(paid(RevenueOrigin.FEE_RECORD, "f-3", 1, OCTOBER, keeper("d-3", null), "c-3", "1"));
        form(OCTOBER);
        assertThat(sums()).containsKey("d-3 2026-11").doesNotContainKey("d-3 2026-10");
    }

    @Test
    @Tag("INC-03")
    void months_with_something_new_are_formed_by_themselves() {
        var forming = module.chores(house.gateway(), () -> Optional.of(PLATFORM)).getFirst();
        bill(fee("f-1", "10"));
        while (forming.doPortion()) {
            assertThat(store.from(OCTOBER)).isNotEmpty();
        }
        assertThat(lines()).hasSize(1);
        assertThat(forming.doPortion()).isFalse();

        house.clocks.advance(Duration.ofSeconds(5));
        house.submit(RevenueOperations.TELL, PLATFORM, new TellRevenue(draft("t-1", 1, "c-1", "4"))).orThrow();
        house.clocks.advance(Duration.ofSeconds(5));
        while (forming.doPortion()) {
            assertThat(store.from(OCTOBER)).isNotEmpty();
        }
        assertThat(lines()).hasSize(2);
        assertThat(reasons(house.submit(RevenueOperations.FORM, PLATFORM, new FormRevenue(NOVEMBER.plusMonths(1)))))
                .containsExactly("REVENUE_MONTH_NOT_BEGUN");
        house.submit(RevenueOperations.FORM, PLATFORM, new FormRevenue(OCTOBER)).orThrow();
        assertThat(reasons(house.submit(RevenueOperations.FORM, PLATFORM, new FormRevenue(OCTOBER)))).containsExactly("REVENUE_BEING_FORMED");
    }

    /** Deliveries, pieces and broken pieces in any order: in the end the lines are those of one run over everything. */
    @RepeatedTest(30)
    @Tag("INC-01")
    @Tag("INC-04")
    void whatever_the_order_the_lines_are_the_same_and_statements_are_their_sum() {
        var random = new Random();
        var deliveries = new ArrayList<RevenueSource>();
        for (int i = 0; i < 40; i++) {
            deliveries.add(paid(RevenueOrigin.FEE_RECORD, "f-" + i % 25, 1 + i / 25, OCTOBER, keeper("d-" + (1 + i % 3), null), "c-" + i % 5,
                    random.nextInt(10_000) + ".0" + random.nextInt(10) + "5"));
        }
        Collections.shuffle(deliveries, random);
        for (var delivery : deliveries) {
            fees.merge(delivery.id().id(), delivery, (one, other) -> one.version() > other.version() ? one : other);
            if (random.nextInt(8) == 0) {
                partly(random);
            }
        }
        finish();
        form(OCTOBER);
        var together = everything();
        assertThat(store.statements(new Scope.Everything(), ANY, NOVEMBER, new PageRequest(0, 100)).items())
                .allSatisfy(statement -> assertThat(store.lines(statement.partner(), OCTOBER, OCTOBER).stream()
                        .map(RevenueLine::revenue).reduce(Money.zero(Money.CNY), Money::plus)).isEqualTo(statement.total()));

        var anew = new RevenueModuleTest();
        anew.fees.putAll(fees);
        anew.form(OCTOBER);
        assertThat(together).isEqualTo(anew.everything());
    }

    /** Some pieces of a run; what breaks is taken back, as it is when a node dies. */
    private void partly(Random random) {
        house.submit(RevenueOperations.FORM, PLATFORM, new FormRevenue(OCTOBER));
        for (int i = random.nextInt(6); i > 0; i--) {
            if (random.nextInt(3) == 0) {
                house.ask(RevenueOperations.FORM_ON, PLATFORM, new FormOn(1 + random.nextInt(4)));
            } else {
                house.submit(RevenueOperations.FORM_ON, PLATFORM, new FormOn(1 + random.nextInt(4)));
            }
        }
    }

    private void finish() {
        while (house.submit(RevenueOperations.FORM_ON, PLATFORM, new FormOn(4)).orThrow().done()) {
            assertThat(store.latest(OCTOBER)).isPresent();
        }
    }

    private Set<RevenueLine> everything() {
        return store.partners(OCTOBER, NOVEMBER, Optional.empty(), 100).stream()
                .flatMap(partner -> store.lines(partner, OCTOBER, NOVEMBER).stream()).collect(Collectors.toSet());
    }

    @Test
    @Tag("INC-05")
    void feedback_is_given_and_answered_and_told_of() {
        bill(fee("f-1", "10"), paid(RevenueOrigin.FEE_RECORD, "f-2", 1, OCTOBER, keeper("d-1", null), "c-2", "3"));
        form(OCTOBER);
        var line = lines().stream().filter(each -> each.source().customer().value().equals("c-2")).findFirst().orElseThrow();
        Function<Caller, Decision<RevenueFeedback>> give = caller -> house.submit(RevenueOperations.GIVE_FEEDBACK, caller,
                new GiveFeedback(october(), Optional.of(line.id()), "too little"));

        assertThat(reasons(give.apply(MANAGER))).containsExactly("REVENUE_LINE_UNKNOWN");
        var given = give.apply(PARTNER).orThrow();
        assertThat(reasons(give.apply(PARTNER))).containsExactly("REVENUE_FEEDBACK_OPEN");
        assertThat(reasons(house.submit(RevenueOperations.GIVE_FEEDBACK, Caller.mainAccount(new PartyId("d-2"), PartyKind.DISTRIBUTOR),
                new GiveFeedback(october(), Optional.empty(), "mine?")))).containsExactly("REVENUE_UNKNOWN");
        var answered = house.submit(RevenueOperations.ANSWER_FEEDBACK, PLATFORM, new AnswerFeedback(given.id(), "see the steps")).orThrow();

        assertThat(module.browse().feedback(PARTNER, given.id()).orThrow()).isEqualTo(answered);
        assertThat(reasons(house.submit(RevenueOperations.ANSWER_FEEDBACK, PLATFORM, new AnswerFeedback(given.id(), "again"))))
                .containsExactly("REVENUE_FEEDBACK_ANSWERED");
        assertThat(reasons(house.submit(RevenueOperations.ANSWER_FEEDBACK, PLATFORM, new AnswerFeedback(new RevenueFeedbackId("none"), "x"))))
                .containsExactly("REVENUE_FEEDBACK_UNKNOWN");
        assertThat(module.browse().feedback(PLATFORM, new FeedbackFilter(Optional.empty(), Optional.empty(), Optional.empty()), TEN).orThrow()
                .total()).isEqualTo(1);
    }

    @Test
    void a_partner_sees_its_own_and_an_account_manager_the_lines_of_its_customers() {
        bill(fee("f-1", "10"), paid(RevenueOrigin.FEE_RECORD, "f-2", 1, OCTOBER, keeper("d-1", null), "c-2", "3"),
                paid(RevenueOrigin.FEE_RECORD, "f-3", 1, OCTOBER, keeper("d-2", null), "c-3", "3"));
        form(OCTOBER);
        var browse = module.browse();

        assertThat(browse.statements(PARTNER, ANY, TEN).orThrow().total()).isEqualTo(1);
        assertThat(browse.statements(MANAGER, ANY, TEN).orThrow().items()).isEmpty();
        assertThat(reasons(browse.statement(PARTNER, RevenueStatementId.of(new PartyId("d-2"), OCTOBER)))).containsExactly("REVENUE_UNKNOWN");
        assertThat(browse.lines(PARTNER, october(), LineFilter.ALL, TEN).orThrow().total()).isEqualTo(2);
        assertThat(browse.lines(MANAGER, october(), LineFilter.ALL, TEN).orThrow().items()).hasSize(1);
        assertThat(browse.months(PLATFORM, TEN).orThrow().runs().items()).hasSize(1);
        assertThat(browse.months(PARTNER, TEN).isGranted()).isFalse();
        assertThat(browse.possibilities(browse.statement(PARTNER, october()).orThrow())).allMatch(each -> each.isPossible());
        assertThat(browse.timeline(PARTNER, browse.statement(PARTNER, october()).orThrow())).isEmpty();
    }

    @Test
    void lists_are_exported_with_names_masked() {
        bill(fee("f-1", "10"));
        form(OCTOBER);
        for (ExportKind<?> kind : module.exports()) {
            assertThat(exported(kind, PARTNER, Map.of())).as(kind.name()).doesNotContain("张三丰客户");
        }
        assertThat(reasons(module.exports().getLast().open(PLATFORM, Map.of("month", "2026-10"), house.clocks.business())))
                .containsExactly("FIELD_MISSING");
    }

    private <R> String exported(ExportKind<R> kind, Caller caller, Map<String, String> none) {
        var filters = kind.name().equals("revenue-lines") ? Map.of("month", "2026-10") : none;
        return kind.open(caller, filters, house.clocks.business()).orThrow().read(TEN).items().stream().map(kind::cells).toList().toString();
    }

    private static final class MondayToFriday implements WorkingDays {

        @Override
        public boolean isWorking(LocalDate day) {
            return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        }

        @Override
        public LocalDate plus(LocalDate day, int workingDays) {
            var after = day;
            for (int left = workingDays; left > 0; ) {
                after = after.plusDays(1);
                left -= isWorking(after) ? 1 : 0;
            }
            return after;
        }

        @Override
        public int between(LocalDate from, LocalDate to) {
            throw new UnsupportedOperationException();
        }
    }
}
