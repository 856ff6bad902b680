package org.partnercenter.application.indicator;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.indicator.CountedPeriod;
import org.partnercenter.domain.indicator.Feed;
import org.partnercenter.domain.indicator.Feedback;
import org.partnercenter.domain.indicator.FeedbackId;
import org.partnercenter.domain.indicator.IndicatorCode;
import org.partnercenter.domain.indicator.IndicatorNumber;
import org.partnercenter.domain.indicator.StatisticalMethod;
import org.partnercenter.domain.indicator.StatisticalPeriod;
import org.partnercenter.domain.indicator.ValueId;
import org.partnercenter.domain.indicator.ValueKey;
import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class IndicatorModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(id("platform"), PartyKind.PLATFORM);
    private static final Caller D1 = Caller.mainAccount(id("d-1"), PartyKind.DISTRIBUTOR);
    private static final Caller R1 = Caller.reseller(id("r-1"), id("d-1"));
    private static final PageRequest TEN = new PageRequest(0, 10);
    private static final Map<PartyId, KnownParties.Known> PARTIES = Map.of(id("d-1"), known(PartyKind.DISTRIBUTOR, null),
            id("r-1"), known(PartyKind.RESELLER, "d-1"), id("c-1"), known(PartyKind.CUSTOMER, null), id("platform"), known(PartyKind.PLATFORM, null));

    private final TestHouse house = new TestHouse();
    private final InMemoryIndicators store = house.transactions.register(new InMemoryIndicators(Map.of(id("c-1"), "Alpha Cloud")));
    private final IndicatorModule module = new IndicatorModule(new IndicatorPorts(store, store.values(), store.lines(), store.feedback(), ids -> {
        var found = new HashMap<>(PARTIES);
        found.keySet().retainAll(ids);
        return found;
    }, () -> Optional.of(id("platform")), house.ids));
    private final List<IndicatorFeedbackMoved> told = new ArrayList<>();

    IndicatorModuleTest() {
        house.with(module.useCases());
        house.news.tell(IndicatorFeedbackMoved.class, (moved, cause, now) -> {
            told.add(moved);
            return Effects.none();
        });
        deliver("sum", StatisticalMethod.SUM, StatisticalPeriod.MONTH).orThrow();
    }

    private static PartyId id(String text) {
        return new PartyId(text);
    }

    private static KnownParties.Known known(PartyKind kind, String distributor) {
        return new KnownParties.Known(kind, Optional.ofNullable(distributor).map(PartyId::new));
    }

    private Decision<IndicatorDelivered> deliver(String code, StatisticalMethod method, StatisticalPeriod period) {
        return house.submit(IndicatorOperations.DELIVER, PLATFORM, new DeliverIndicator(IndicatorsContract.indicator(code, method, period, 1)));
    }

    private static ValueKey key(String owner, String indicator, String period, String dimension) {
        return new ValueKey(id(owner), new IndicatorCode(indicator), CountedPeriod.parse(period).orElseThrow(), Optional.ofNullable(dimension));
    }

    private static FeedValue value(ValueKey key, String customer, String number, long version) {
        return new FeedValue(key, Optional.ofNullable(customer).map(PartyId::new), new IndicatorNumber(new BigDecimal(number)), version);
    }

    private <C, R> List<Decision<R>> all(Operation<C, R> operation, List<C> commands) {
        return house.gateway().submit(operation, commands.stream().map(command -> new Submission<>(PLATFORM, Optional.empty(), command,
                TestHouse.ORIGIN)).toList()).stream().map(answer -> answer.decision()).toList();
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::code).toList();
    }

    @Test
    @Tag("IND-07")
    void versions_of_one_batch_may_come_in_any_order() {
        var key = key("d-1", "sum", "2026-10", null);

        assertThat(all(IndicatorOperations.FEED_VALUE, List.of(value(key, null, "2", 2), value(key, null, "1", 1), value(key, null, "2", 2),
                value(key, "c-1", "3", 3)))).extracting(each -> each.orThrow().change())
                .containsExactly(Feed.CREATED, Feed.OUTDATED, Feed.UNCHANGED, Feed.REPLACED);
        assertThat(module.browse().value(D1, key.id()).orThrow().value().number()).hasToString("3.0000");
        assertThat(module.browse().indicators(D1, TEN).orThrow().items()).hasSize(1);
    }

    @Test
    @Tag("IND-07")
    void values_are_of_partners_and_name_what_there_is() {
        var refused = all(IndicatorOperations.FEED_VALUE, List.of(value(key("c-1", "sum", "2026-10", null), null, "1", 1),
                value(key("nobody", "none", "2026-10", null), null, "1", 1), value(key("d-1", "none", "2026-10", null), "r-1", "1", 1)));

        assertThat(refused.stream().map(IndicatorModuleTest::codes)).containsExactly(List.of("INDICATOR_PARTNER_NOT_FOUND"),
                List.of("INDICATOR_PARTNER_NOT_FOUND"), List.of("INDICATOR_NOT_FOUND", "INDICATOR_CUSTOMER_NOT_FOUND"));
        assertThat(codes(house.submit(IndicatorOperations.FEED_VALUE, D1, value(key("d-1", "sum", "2026-10", null), null, "1", 1))))
                .containsExactly("CBC.0155");
    }

    @Test
    @Tag("IND-02")
    void lines_may_come_before_their_value_and_are_their_partners() {
        var key = key("d-1", "sum", "2026-10", "obs");
        assertThat(all(IndicatorOperations.FEED_LINE, Stream.of(2L, 1L).map(version -> new FeedLine(key, "l-1", Optional.of("rev-1"),
                Optional.empty(), Amount.of(version + ".00"), version)).toList())).extracting(each -> each.orThrow().change())
                .containsExactly(Feed.CREATED, Feed.OUTDATED);
        assertThat(codes(module.browse().lines(D1, key.id(), LineFilter.ALL, TEN))).containsExactly("INDICATOR_VALUE_NOT_FOUND");
        all(IndicatorOperations.FEED_VALUE, List.of(value(key, null, "2", 1)));

        assertThat(module.browse().lines(D1, key.id(), new LineFilter(Optional.of("rev-1"), Optional.empty()), TEN).orThrow().items()).singleElement()
                .satisfies(line -> assertThat(line.amount()).hasToString("2.00"));
        assertThat(codes(module.browse().lines(R1, key.id(), LineFilter.ALL, TEN))).containsExactly("INDICATOR_VALUE_NOT_FOUND");
    }

    @Test
    @Tag("IND-01")
    @Tag("IND-07")
    void a_distributor_sees_its_resellers_as_a_whole_and_they_see_themselves() {
        all(IndicatorOperations.FEED_VALUE, List.of(value(key("r-1", "sum", "2026-10", "a"), null, "1", 1), value(key("r-1", "sum", "2026-10", "b"), null, "2", 1)));
        var none = new IndicatorValues.ResellerFilter(Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(module.browse().values(D1, ValueFilter.ALL, TEN).orThrow().items()).isEmpty();
        assertThat(module.browse().values(R1, ValueFilter.ALL, TEN).orThrow().items()).hasSize(2);
        assertThat(module.browse().values(PLATFORM, ValueFilter.ALL, TEN).orThrow().items()).hasSize(2);
        assertThat(module.browse().resellers(D1, none, TEN).orThrow().items()).singleElement()
                .satisfies(whole -> assertThat(whole.value()).isEqualByComparingTo("3"));
        assertThat(codes(module.browse().resellers(R1, none, TEN))).containsExactly("CBC.0155");
    }

    @Test
    @Tag("IND-04")
    void feedback_is_given_answered_and_told() {
        var key = key("r-1", "sum", "2026-10", null);
        all(IndicatorOperations.FEED_VALUE, List.of(value(key, null, "1", 1)));
        var give = new GiveFeedback(key.id(), "金额不对");
        assertThat(codes(house.submit(IndicatorOperations.GIVE_FEEDBACK, D1, give))).containsExactly("INDICATOR_VALUE_NOT_FOUND");
        assertThat(codes(house.submit(IndicatorOperations.GIVE_FEEDBACK, R1, new GiveFeedback(new ValueId("none"), "x"))))
                .containsExactly("INDICATOR_VALUE_NOT_FOUND");

        var given = house.submit(IndicatorOperations.GIVE_FEEDBACK, R1, give).orThrow();
        assertThat(codes(house.submit(IndicatorOperations.GIVE_FEEDBACK, R1, give))).containsExactly("INDICATOR_FEEDBACK_OPEN");
        var answer = new AnswerFeedback(given.id(), "已更正");
        house.submit(IndicatorOperations.ANSWER_FEEDBACK, PLATFORM, answer).orThrow();
        assertThat(codes(house.submit(IndicatorOperations.ANSWER_FEEDBACK, PLATFORM, answer))).containsExactly("INDICATOR_FEEDBACK_ANSWERED");
        assertThat(codes(house.submit(IndicatorOperations.ANSWER_FEEDBACK, PLATFORM, new AnswerFeedback(
                new FeedbackId("none"), "x")))).containsExactly("INDICATOR_FEEDBACK_NOT_FOUND");

        assertThat(module.browse().feedback(R1, new FeedbackFilter(Optional.of(key.id()), Optional.empty()), TEN).orThrow().items()).singleElement()
                .satisfies(each -> assertThat(each.reply().map(Feedback.Reply::text)).contains("已更正"));
        assertThat(told).extracting(IndicatorFeedbackMoved::to, IndicatorFeedbackMoved::what)
                .containsExactly(tuple(id("platform"), "GIVEN"), tuple(id("r-1"), "ANSWERED"));
        assertThat(house.audit.entries().toString() + house.outbox.entries()).doesNotContain("金额").doesNotContain("更正");
    }

    @Test
    @Tag("IND-05")
    void those_who_decide_ask_for_what_they_need() {
        deliver("growth", StatisticalMethod.GROWTH, StatisticalPeriod.QUARTER).orThrow();
        all(IndicatorOperations.FEED_VALUE, List.of(value(key("d-1", "growth", "2026-Q4", "new"), null, "0.5", 1),
                value(key("d-1", "growth", "2026-Q4", null), null, "0.1", 1)));
        var asked = new IndicatorValues.Asked(new IndicatorCode("growth"), Optional.of("new"));

        assertThat(module.numbers().of(Set.of(id("d-1"), id("r-1")), CountedPeriod.parse("2026-Q4").orElseThrow(), Set.of(asked)))
                .isEqualTo(Map.of(id("d-1"), Map.of(asked, new BigDecimal("0.5000"))));
        assertThat(module.numbers().of(Set.of(), CountedPeriod.parse("2026").orElseThrow(), Set.of(asked))).isEmpty();
        assertThat(module.known().among(Set.of(new IndicatorCode("growth"), new IndicatorCode("none"))))
                .isEqualTo(Map.of(new IndicatorCode("growth"), StatisticalPeriod.QUARTER));
    }

    private ExportKind<?> export(String name) {
        return module.exports().stream().filter(kind -> kind.name().equals(name)).findFirst().orElseThrow();
    }

    private static <R> List<String> rows(ExportKind<R> kind, Caller caller, Map<String, String> filters) {
        return kind.open(caller, filters, Instant.EPOCH).orThrow().read(TEN).items().stream().map(row -> kind.cells(row).toString()).toList();
    }

    @Test
    @Tag("IND-03")
    @Tag("IND-06")
    void exports_need_the_notice_and_mask_names() {
        var key = key("d-1", "sum", "2026-10", null);
        all(IndicatorOperations.FEED_VALUE, List.of(value(key, "c-1", "12.5", 1)));
        all(IndicatorOperations.FEED_LINE, List.of(new FeedLine(key, "l-1", Optional.of("rev-1"), Optional.empty(), Amount.of("12.5"), 1)));

        assertThat(codes(export("indicators").open(D1, Map.of(), Instant.EPOCH))).containsExactly("INDICATOR_NOTICE_NOT_ACKNOWLEDGED");
        assertThat(rows(export("indicators"), D1, Map.of("notice_version", "1", "period", "2026-10", "indicator", "sum"))).singleElement()
                .asString().contains("12.5000").doesNotContain("Alpha Cloud");
        assertThat(rows(export("indicators"), R1, Map.of("notice_version", "1"))).isEmpty();
        assertThat(rows(export("indicator-lines"), D1, Map.of("notice_version", "1", "value_id", key.id().value()))).singleElement()
                .asString().contains("rev-1");
        assertThat(codes(export("indicator-lines").open(D1, Map.of("notice_version", "1"), Instant.EPOCH))).containsExactly("CBC.0100");
        assertThat(codes(export("indicator-lines").open(R1, Map.of("notice_version", "1", "value_id", key.id().value()), Instant.EPOCH)))
                .containsExactly("INDICATOR_VALUE_NOT_FOUND");
        assertThat(export("indicators").header(Language.ZH_CN).toString()).contains("指标值");
    }
}
