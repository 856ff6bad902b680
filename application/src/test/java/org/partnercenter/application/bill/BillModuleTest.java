package org.partnercenter.application.bill;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.bill.BillDetailType;
import org.partnercenter.domain.bill.BillType;
import org.partnercenter.domain.bill.BilledFee;
import org.partnercenter.domain.bill.ChargingMode;
import org.partnercenter.domain.bill.CustomerSpan;
import org.partnercenter.domain.bill.FeeHistory.Change;
import org.partnercenter.domain.bill.FeeKeeper;
import org.partnercenter.domain.bill.FeeRecord;
import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.bill.BillFixtures.EC2;
import static org.partnercenter.application.bill.BillFixtures.VM;
import static org.partnercenter.application.bill.BillFixtures.plain;

class BillModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(id("platform"), PartyKind.PLATFORM);
    private static final Caller D1 = Caller.mainAccount(id("d-1"), PartyKind.DISTRIBUTOR);
    private static final Caller D2 = Caller.mainAccount(id("d-2"), PartyKind.DISTRIBUTOR);
    private static final Caller MANAGER = D1.by("op-1", Permissions.ofAccountManager(Set.of(PermissionItem.CONSUMPTION_VIEW)));
    private static final PageRequest TEN = new PageRequest(0, 10);

    private final TestHouse house = new TestHouse();
    private final Instant now = house.clocks.business();
    private final YearMonth current = YearMonth.from(now.atZone(ZoneId.of("UTC+8")));
    private final YearMonth last = current.minusMonths(1);
    private final Instant inLast = last.atDay(15).atStartOfDay(ZoneId.of("UTC+8")).toInstant();
    private final Map<PartyId, List<CustomerSpan>> spans = new HashMap<>();
    private final InMemoryBills bills = house.transactions.register(new InMemoryBills(this::isManaged));
    private final BillModule module = new BillModule(new BillPorts(bills, bills.cycles(), bills, this::spans,
            ids -> ids.stream().filter(each -> each.value().startsWith("c-")).collect(Collectors.toSet()),
            (ids, at) -> ids.contains(id("r-1")) ? Map.of(id("r-1"), id("d-1")) : Map.of(), BillModuleTest::names, ZoneId.of("UTC+8"), house.clocks));

    BillModuleTest() {
        house.with(module.useCases());
        spans.put(id("c-1"), List.of(span("d-2", null, null, inLast, null), span("d-1", null, "op-1", Instant.EPOCH, inLast)));
        spans.put(id("c-2"), List.of(span("d-1", null, "op-2", Instant.EPOCH, null)));
        spans.put(id("c-3"), List.of(span("d-1", "r-1", null, Instant.EPOCH, null)));
    }

    private static PartyId id(String text) {
        return new PartyId(text);
    }

    private static CustomerSpan span(String partner, String reseller, String manager, Instant from, Instant until) {
        return new CustomerSpan(new FeeKeeper(id(partner), Optional.ofNullable(reseller).map(PartyId::new), AssociationType.RESALE),
                Optional.ofNullable(manager), from, Optional.ofNullable(until));
    }

    private Map<PartyId, List<CustomerSpan>> spans(Set<PartyId> ids) {
        return ids.stream().filter(spans::containsKey).collect(Collectors.toMap(each -> each, spans::get));
    }

    private boolean isManaged(BilledFee fee, String operator) {
        return spans.get(fee.record().customer()).stream().filter(span -> Optional.of(span.keeper()).equals(fee.keeper())).findFirst()
                .flatMap(CustomerSpan::manager).equals(Optional.of(operator));
    }

    private static OfferNames.Names names(Set<String> services, Set<String> resources, Language language) {
        return new OfferNames.Names(services.contains(EC2) ? Map.of(EC2, language == Language.EN_US ? "server" : "云服务器") : Map.of(), Map.of());
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::code).toList();
    }

    private FeeRecord usage(String record, long version, YearMonth cycle, String customer, Instant at, String cash) {
        return plain(record, version, cycle, customer, at, BillDetailType.USAGE, ChargingMode.ON_DEMAND, cash);
    }

    private Decision<FeeFed> feed(FeeRecord record) {
        return house.submit(BillOperations.FEED, PLATFORM, new FeedFee(record));
    }

    private SumFilter sums(YearMonth cycle) {
        return new SumFilter(cycle, ChargingMode.ON_DEMAND, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private FeeQuery fees(String customer, String manager) {
        return new FeeQuery(last, id(customer), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.ofNullable(manager), Optional.empty(), true);
    }

    @Test
    @Tag("BIL-05")
    void deliveries_of_one_batch_are_right_in_the_end_in_whatever_order_versions_come() {
        var answers = house.gateway().submit(BillOperations.FEED, Stream.of(2, 1, 3, 3).map(version -> new Submission<>(PLATFORM,
                Optional.empty(), new FeedFee(usage("f-1", version, last, "c-2", inLast, version + ".00000001")), TestHouse.ORIGIN)).toList());

        assertThat(answers).extracting(answer -> answer.decision().orThrow().change())
                .containsExactly(Change.CREATED, Change.OUTDATED, Change.REPLACED, Change.UNCHANGED);
        assertThat(module.browse().sums(D1, Optional.empty(), sums(last), TEN).orThrow().items()).singleElement()
                .satisfies(sum -> assertThat(sum.parts().cash()).isEqualTo(Amount.of("3.00000001")));
        assertThat(codes(feed(usage("f-2", 1, last, "x-1", inLast, "1")))).containsExactly("FEE_CUSTOMER_NOT_FOUND");
        assertThat(codes(house.submit(BillOperations.FEED, D1, new FeedFee(usage("f-2", 1, last, "c-1", inLast, "1"))))).containsExactly("CBC.0155");
    }

    @Test
    @Tag("BIL-06")
    void a_closed_cycle_stays_as_it_is_and_what_comes_late_adjusts_the_next() {
        feed(usage("f-1", 1, last, "c-2", inLast, "10")).orThrow();
        assertThat(codes(house.submit(BillOperations.CLOSE, PLATFORM, new CloseCycle(current)))).containsExactly("BILL_CYCLE_NOT_OVER");
        house.submit(BillOperations.CLOSE, PLATFORM, new CloseCycle(last)).orThrow();
        assertThat(codes(house.submit(BillOperations.CLOSE, PLATFORM, new CloseCycle(last)))).containsExactly("BILL_CYCLE_CLOSED");
        var before = module.browse().sums(D1, Optional.empty(), sums(last), TEN).orThrow();

        var late = feed(usage("f-1", 2, last, "c-2", inLast, "4")).orThrow();
        feed(usage("f-2", 1, last, "c-2", inLast, "1")).orThrow();

        assertThat(late.change()).isEqualTo(Change.ADJUSTED);
        assertThat(late.cycle()).contains(current);
        assertThat(module.browse().sums(D1, Optional.empty(), sums(last), TEN).orThrow()).isEqualTo(before);
        assertThat(module.browse().sums(D1, Optional.empty(), sums(current), TEN).orThrow().items()).singleElement().satisfies(sum -> {
            assertThat(sum.type()).isEqualTo(BillType.ADJUSTMENT);
            assertThat(sum.parts().cash()).isEqualTo(Amount.of("-5"));
        });
        assertThat(module.browse().cycles(PLATFORM, TEN).orThrow().items()).extracting(cycle -> cycle.month().toString())
                .containsExactly(current.toString(), last.toString());
        assertThat(codes(module.browse().cycles(D1, TEN))).containsExactly("CBC.0155");
        assertThat(house.outbox.entries()).extracting(entry -> entry.event().type()).containsExactly("org.partnercenter.bill.cycle-closed");
    }

    @Test
    @Tag("BIL-03")
    @Tag("ASC-34")
    void a_former_partner_keeps_what_was_consumed_while_the_customer_was_its_own_and_the_next_one_sees_the_rest() {
        feed(usage("f-1", 1, last, "c-1", inLast.minusSeconds(1), "1")).orThrow();
        feed(usage("f-2", 1, last, "c-1", inLast, "2")).orThrow();

        assertThat(module.browse().consuming(D1, last, TEN).orThrow().items()).containsExactly(id("c-1"));
        assertThat(ids(module.browse().fees(D1, Optional.empty(), fees("c-1", null), TEN))).containsExactly("f-1");
        assertThat(ids(module.browse().fees(D2, Optional.empty(), fees("c-1", null), TEN))).containsExactly("f-2");
        assertThat(codes(module.browse().fees(D2, Optional.empty(), fees("c-2", null), TEN))).containsExactly("CBC.99000035");
        assertThat(module.browse().fees(D1, Optional.empty(), fees("nobody", null), TEN).refusals()).extracting(Refusal::reason)
                .containsExactly("FEE_CUSTOMER_FOREIGN");
        var filter = new SumFilter(last, ChargingMode.ON_DEMAND, Optional.of(id("c-2")), Optional.empty(), Optional.empty());
        assertThat(codes(module.browse().sums(D2, Optional.empty(), filter, TEN))).containsExactly("CBC.99000035");
    }

    private static List<String> ids(Decision<BrowseBills.Fees> fees) {
        return fees.orThrow().page().items().stream().map(fee -> fee.record().id().value()).toList();
    }

    @Test
    @Tag("COM-11")
    void a_resellers_customers_are_seen_by_its_distributor_that_names_it_and_by_no_other() {
        feed(usage("f-3", 1, last, "c-3", inLast, "3")).orThrow();
        var reseller = Optional.of(id("r-1"));

        assertThat(module.browse().sums(D1, Optional.empty(), sums(last), TEN).orThrow()).isEqualTo(Page.empty());
        assertThat(module.browse().sums(D1, reseller, sums(last), TEN).orThrow().total()).isEqualTo(1);
        assertThat(ids(module.browse().fees(D1, reseller, fees("c-3", null), TEN))).containsExactly("f-3");
        assertThat(codes(module.browse().fees(D1, Optional.empty(), fees("c-3", null), TEN))).containsExactly("CBC.99000035");
        assertThat(codes(module.browse().sums(D2, reseller, sums(last), TEN))).containsExactly("CBC.99000037");
        assertThat(codes(module.browse().sums(Caller.reseller(id("r-1"), id("d-1")), Optional.empty(), sums(last), TEN))).containsExactly("CBC.0155");
    }

    @Test
    @Tag("BIL-07")
    @Tag("COM-28")
    void an_account_manager_sees_its_own_customers_and_no_others() {
        feed(usage("f-1", 1, last, "c-1", inLast.minusSeconds(1), "1")).orThrow();
        feed(usage("f-2", 1, last, "c-2", inLast, "2")).orThrow();

        assertThat(module.browse().consuming(MANAGER, last, TEN).orThrow().items()).containsExactly(id("c-1"));
        assertThat(module.browse().sums(MANAGER, Optional.empty(), sums(last), TEN).orThrow().total()).isEqualTo(1);
        assertThat(codes(module.browse().fees(MANAGER, Optional.empty(), fees("c-2", null), TEN))).containsExactly("CBC.99000035");
        assertThat(module.browse().fees(MANAGER, Optional.empty(), fees("c-1", null), TEN).orThrow().manager()).contains("op-1");
        assertThat(ids(module.browse().fees(D1, Optional.empty(), fees("c-2", "op-2"), TEN))).containsExactly("f-2");
        assertThat(ids(module.browse().fees(D1, Optional.empty(), fees("c-2", "op-1"), TEN))).isEmpty();
        assertThat(codes(module.browse().consuming(D1.by("op-9", Permissions.of(Set.of())), last, TEN))).containsExactly("CBC.0151");
    }

    @Test
    @Tag("BIL-04")
    void days_outside_the_cycle_are_refused_where_the_customer_is_ones_own() {
        var query = new FeeQuery(last, id("c-2"), Optional.of(LocalDate.parse("2001-01-01")), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), true);

        assertThat(codes(module.browse().fees(D1, Optional.empty(), query, TEN))).containsExactly("CBC.0100");
    }

    @Test
    @Tag("BIL-01")
    @Tag("BIL-02")
    void what_is_charged_for_is_named_in_the_language_of_whoever_asks() {
        feed(usage("f-2", 1, last, "c-2", inLast, "2")).orThrow();
        var sums = module.browse().sums(D1, Optional.empty(), sums(last), TEN).orThrow().items();
        var fees = module.browse().fees(D1, Optional.empty(), fees("c-2", null), TEN).orThrow().page().items();

        assertThat(module.browse().namesOf(sums, Language.EN_US).services()).containsEntry(EC2, "server");
        assertThat(module.browse().namesIn(fees, Language.ZH_CN).services()).containsEntry(EC2, "云服务器");
        assertThat(module.browse().namesOf(List.of(), Language.ZH_CN).services()).isEmpty();
        assertThat(sums.getFirst().resourceType()).isEqualTo(VM);
    }
}
