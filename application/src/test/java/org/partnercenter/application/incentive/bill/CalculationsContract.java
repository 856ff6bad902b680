package org.partnercenter.application.incentive.bill;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.incentive.IncentiveBills;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.CountedLine;
import org.partnercenter.domain.incentive.DeadlineEffect;
import org.partnercenter.domain.incentive.Granularity;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.calculation.Basis;
import org.partnercenter.domain.incentive.calculation.CalculationId;
import org.partnercenter.domain.incentive.calculation.IncentiveLine;
import org.partnercenter.domain.incentive.calculation.LineReason;
import org.partnercenter.domain.incentive.calculation.Standing;
import org.partnercenter.domain.incentive.calculation.Sum;
import org.partnercenter.domain.incentive.calculation.Tally;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Condition;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.RateRow;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.incentive.policy.Rate;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of calculations does. */
public interface CalculationsContract {

    Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    YearMonth MONTH = YearMonth.of(2026, 10);
    Condition CONDITION = new Condition("new-customers", Optional.of("east"), new BigDecimal("5.50"));
    Basis BASIS = new Basis(new IncentivePolicy("base", 3, new IncentivePolicy.Names("基础", "Base"), MONTH, AssociationType.RESALE,
            Granularity.MONTH, Optional.of(cny(1_00)), List.of(new RateRow(Optional.of("ecs"), Optional.of(ProductPolicy.SPECIFIC), cny(10_00),
            rate("0.25")), new RateRow(Optional.empty(), Optional.empty(), cny(0), rate("0.1"))), List.of(CONDITION),
            Set.of(PayoutForm.COUPON_QUOTA), IncentivePolicy.Answering.USUAL), Map.of(MONTH, Map.of("ecs", ProductPolicy.SPECIFIC)));

    IncentiveBills bills();

    Calculations calculations();

    static Money cny(long minor) {
        return new Money(minor, Money.CNY);
    }

    static Rate rate(String value) {
        return new Rate(new BigDecimal(value));
    }

    static CountedLine line(String id, String partner, String customer, String takesBack, long revenue) {
        return new CountedLine(new RevenueLineId(id), new PartyId(partner), MONTH, new PartyId(customer), Optional.of(new PartyId("r-" + customer)),
                Optional.of("o-" + id), id.startsWith("e") ? "ecs" : "obs", AssociationType.RESALE, id.startsWith("e") ? BillingMode.ON_DEMAND
                : BillingMode.YEARLY_MONTHLY, Optional.ofNullable(takesBack).map(RevenueLineId::new), cny(revenue));
    }

    static IncentiveLine rated(CountedLine line, String rate) {
        return new IncentiveLine(line, BASIS.product(line), LineReason.RATED, 1, rate(rate), rate(rate).of(line.revenue()));
    }

    static BillCalculation calculation(String id, IncentiveBill bill, List<IncentiveLine> lines) {
        var tally = new Tally(BASIS);
        var sum = new Sum();
        lines.forEach(each -> {
            tally.add(each.line());
            sum.add(each);
        });
        var terms = tally.decide(new Standing(true, Optional.of(new PartyId("other"))), Map.of(CONDITION, new BigDecimal("7.25")));
        return new BillCalculation(new CalculationId(id), bill.id(), bill.key().partner(), NOW, true, sum.of(terms));
    }

    static IncentiveBill bill(String id, String partner, String period, String incentive) {
        return IncentiveBill.estimate(new IncentiveBillId(id), new BillKey(new PartyId(partner), ReconciliationPeriod.parse(period).orElseThrow(),
                incentive, AssociationType.RESALE), 3, cny(1), 1, NOW);
    }

    static IncentiveBill pending(IncentiveBill bill) {
        return bill.generated(3, cny(1), 1, new IncentiveBill.Deadline(NOW.plus(Duration.ofDays(10)), DeadlineEffect.LAPSE), NOW).orThrow();
    }

    private void store(IncentiveBill bill, String calculation, List<IncentiveLine> lines) {
        bills().put(List.of(bill));
        calculations().put(List.of(calculation(calculation, bill, lines)));
        calculations().add(lines.stream().map(line -> new CalculatedLine(new CalculationId(calculation), line)).toList());
    }

    @Test
    @Tag("INC-12")
    default void calculations_and_lines_come_back_as_they_were_put() {
        var bill = bill("b-1", "d-1", "2026-10", "base");
        var first = rated(line("e1", "d-1", "c-1", null, 1234), "0.25");
        var back = new IncentiveLine(line("o2", "d-1", "c-2", "e0", -1000), ProductPolicy.NON_SPECIFIC, LineReason.TAKEN_BACK_AS_PAID, 0,
                rate("0.123456"), cny(-123));
        store(bill, "k-1", List.of(first, back));

        assertThat(calculations().of(Set.of(bill.id(), new IncentiveBillId("none"))))
                .isEqualTo(Map.of(bill.id(), calculation("k-1", bill, List.of(first, back))));
        assertThat(calculations().lines(new Scope.Everything(), new CalculationId("k-1"), LineFilter.ALL, new PageRequest(0, 10)).items())
                .containsExactly(first, back);
    }

    @Test
    default void the_latest_calculation_counts_and_the_one_before_it_is_forgotten() {
        var bill = bill("b-1", "d-1", "2026-10", "base");
        var lines = List.of(rated(line("e1", "d-1", "c-1", null, 1234), "0.25"));
        store(bill, "k-1", lines);
        store(bill, "k-2", lines);

        assertThat(calculations().of(Set.of(bill.id())).get(bill.id()).id()).isEqualTo(new CalculationId("k-2"));
        while (calculations().forget(1) > 0) {
            assertThat(calculations().of(Set.of(bill.id()))).isNotEmpty();
        }
        assertThat(all("k-1", LineFilter.ALL)).isEmpty();
        assertThat(all("k-2", LineFilter.ALL)).hasSize(1);
    }

    private List<IncentiveLine> all(String calculation, LineFilter filter) {
        return calculations().lines(new Scope.Everything(), new CalculationId(calculation), filter, new PageRequest(0, 100)).items();
    }

    @Test
    @Tag("INC-10")
    default void what_was_paid_stands_in_formal_bills_of_the_same_incentive() {
        store(pending(bill("b-1", "d-1", "2026-08", "base")), "k-1", List.of(rated(line("a1", "d-1", "c", null, 1000), "0.25")));
        store(bill("b-2", "d-1", "2026-09", "base"), "k-2", List.of(rated(line("a2", "d-1", "c", null, 1000), "0.25")));
        store(pending(bill("b-3", "d-1", "2026-07", "base")).at(NOW.plus(Duration.ofDays(10))), "k-3",
                List.of(rated(line("a3", "d-1", "c", null, 1000), "0.25")));
        store(pending(bill("b-4", "d-1", "2026-08", "more")), "k-4", List.of(rated(line("a1", "d-1", "c", null, 1000), "0.75")));
        store(pending(bill("b-5", "d-2", "2026-08", "base")), "k-5", List.of(rated(line("a5", "d-2", "c", null, 1000), "0.5")));

        assertThat(calculations().paid(new PartyId("d-1"), "base", AssociationType.RESALE, ids("a1", "a2", "a3", "a5", "a6")))
                .isEqualTo(Map.of(new RevenueLineId("a1"), rate("0.25"), new RevenueLineId("a3"), Rate.NOTHING));
        assertThat(calculations().paid(new PartyId("d-1"), "base", AssociationType.REFERRAL, ids("a1"))).isEmpty();
    }

    private static Set<RevenueLineId> ids(String... ids) {
        return Set.of(ids).stream().map(RevenueLineId::new).collect(Collectors.toSet());
    }

    @Test
    @Tag("INC-12")
    default void lines_are_filtered_and_read_page_by_page() {
        var bill = bill("b-1", "d-1", "2026-10", "base");
        var plain = rated(line("e1", "d-1", "c-1", null, 1234), "0.25");
        var back = new IncentiveLine(line("o2", "d-1", "c-2", "e0", -1000), ProductPolicy.NON_SPECIFIC, LineReason.TAKEN_BACK, 2,
                rate("0.1"), cny(-100));
        store(bill, "k-1", List.of(plain, back));
        var scope = new Scope.OfPartner(new PartyId("d-1"));
        var any = Optional.<PartyId>empty();

        for (var filter : List.of(new LineFilter(Optional.of(new PartyId("c-2")), any, Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty(), Optional.empty()),
                new LineFilter(any, Optional.of(new PartyId("r-c-2")), Optional.of("o-o2"), Optional.of("obs"), Optional.of(LineReason.TAKEN_BACK),
                        Optional.of(BillingMode.YEARLY_MONTHLY), Optional.of(MONTH), Optional.of(true)))) {
            assertThat(calculations().lines(scope, new CalculationId("k-1"), filter, new PageRequest(0, 10)).items()).containsExactly(back);
        }
        var first = calculations().lines(scope, new CalculationId("k-1"), LineFilter.ALL, new PageRequest(0, 1));
        assertThat(first.total()).isEqualTo(2);
        assertThat(first.items()).containsExactly(plain);
        assertThat(calculations().lines(scope, new CalculationId("k-1"), LineFilter.ALL, PageRequest.onwards(5, "e1")).items())
                .containsExactly(back);
        assertThat(all("k-1", new LineFilter(any, any, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(MONTH.plusMonths(1)), Optional.empty()))).isEmpty();
        for (var other : List.of(new Scope.OfPartner(new PartyId("d-2")), new Scope.OfReseller(new PartyId("d-1"), new PartyId("r-c-1")),
                new Scope.OfHolder(new PartyId("c-1")))) {
            assertThat(calculations().lines(other, new CalculationId("k-1"), LineFilter.ALL, new PageRequest(0, 10)).items()).isEmpty();
        }
    }

    @Test
    default void thousands_of_lines_are_written_at_once() {
        var bill = bill("b-1", "d-1", "2026-10", "base");
        var lines = IntStream.range(0, 7_001).mapToObj(i -> rated(line("e" + i, "d-1", "c-1", null, i), "0.25")).toList();
        store(bill, "k-1", lines);

        assertThat(calculations().lines(new Scope.Everything(), new CalculationId("k-1"), LineFilter.ALL, new PageRequest(0, 1)).total())
                .isEqualTo(7_001);
    }
}
