package org.partnercenter.application.bill;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.bill.BillCycle;
import org.partnercenter.domain.bill.BillDays;
import org.partnercenter.domain.bill.BillDetailType;
import org.partnercenter.domain.bill.BillType;
import org.partnercenter.domain.bill.BilledFee;
import org.partnercenter.domain.bill.ChargingMode;
import org.partnercenter.domain.bill.ClosedCycles;
import org.partnercenter.domain.bill.FeeHistory;
import org.partnercenter.domain.bill.FeeRecordId;
import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnercenter.application.bill.BillFixtures.AT;
import static org.partnercenter.application.bill.BillFixtures.D1;
import static org.partnercenter.application.bill.BillFixtures.EC2;
import static org.partnercenter.application.bill.BillFixtures.MAY;
import static org.partnercenter.application.bill.BillFixtures.R1;
import static org.partnercenter.application.bill.BillFixtures.VM;
import static org.partnercenter.application.bill.BillFixtures.billed;
import static org.partnercenter.application.bill.BillFixtures.full;
import static org.partnercenter.application.bill.BillFixtures.plain;
import static org.partnercenter.application.bill.BillFixtures.usage;

/** What every store of bills does. */
public interface BillsContract extends BillStore {

    Scope OF_D1 = new Scope.OfPartner(new PartyId("d-1"));
    Scope OF_R1 = new Scope.OfReseller(new PartyId("d-1"), new PartyId("r-1"));
    PageRequest TEN = new PageRequest(0, 10);

    private static SumFilter sums(ChargingMode mode) {
        return new SumFilter(MAY, mode, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static FeeFilter all(String customer) {
        return new FeeFilter(MAY, new PartyId(customer), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    private static List<String> ids(Page<BilledFee> page) {
        return page.items().stream().map(fee -> fee.record().id().value()).toList();
    }

    private void put(BilledFee... fees) {
        transactions().inTransaction(() -> {
            fees().replace(List.of(), List.of(fees));
            return null;
        });
    }

    @Test
    default void what_is_not_paid_is_told_by_the_month_it_is_told_for() {
        put(billed(full("f-1", 1, "c-1"), R1), billed(usage("f-2", "c-2", "1"), D1), billed(full("f-3", 1, "c-3"), null));
        var d1 = new PartyId("d-1");

        assertThat(reads().unpaid(Set.of(d1, new PartyId("d-2")))).isEqualTo(Map.of(d1, Set.of(MAY)));
        assertThat(reads().unpaid(Set.of(new PartyId("d-2")))).isEmpty();
    }

    @Test
    @Tag("BIL-05")
    default void all_that_was_billed_of_a_record_comes_back_as_it_was_stored() {
        var first = billed(full("f-1", 1, "c-1"), R1);
        var second = billed(full("f-1", 2, "c-1"), MAY.plusMonths(1), LocalDate.parse("2026-06-01"), D1);
        var nobodys = billed(usage("f-2", "c-2", "0.00000001"), null);
        put(first, second, nobodys);

        assertThat(transactions().inTransaction(() -> fees().hold(Set.of(new FeeRecordId("f-1"), new FeeRecordId("f-2"), new FeeRecordId("f-3")))))
                .isEqualTo(Map.of(new FeeRecordId("f-1"), new FeeHistory(List.of(first, second)),
                        new FeeRecordId("f-2"), new FeeHistory(List.of(nobodys))));
        var third = billed(full("f-1", 3, "c-1"), MAY.plusMonths(1), LocalDate.parse("2026-06-30"), D1);
        transactions().inTransaction(() -> {
            fees().replace(List.of(second), List.of(third));
            return null;
        });
        assertThat(transactions().inTransaction(() -> fees().hold(Set.of(new FeeRecordId("f-1")))))
                .isEqualTo(Map.of(new FeeRecordId("f-1"), new FeeHistory(List.of(first, third))));
    }

    @Test
    @Tag("BIL-06")
    default void cycles_are_listed_once_something_is_billed_or_they_are_closed_the_latest_first() {
        put(billed(usage("f-1", "c-1", "1"), D1), billed(usage("f-2", "c-1", "1"), D1));
        var april = new BillCycle(MAY.minusMonths(1), Optional.of(AT));
        transactions().inTransaction(() -> {
            cycles().put(april);
            return null;
        });

        assertThat(cycles().list(TEN)).isEqualTo(new Page<>(2, List.of(BillCycle.open(MAY), april)));
        assertThat(cycles().list(PageRequest.onwards(10, "2026-05"))).isEqualTo(new Page<>(0, List.of(april)));
        assertThat(transactions().inTransaction(() -> cycles().holdClosed())).isEqualTo(new ClosedCycles(Set.of(april.month())));
        assertThat(transactions().inTransaction(() -> cycles().hold(Set.of(MAY, MAY.plusMonths(1))))).isEqualTo(Map.of(MAY, BillCycle.open(MAY)));
        transactions().inTransaction(() -> {
            cycles().put(new BillCycle(MAY, Optional.of(AT)));
            return null;
        });
        put(billed(usage("f-3", "c-1", "1"), D1));
        assertThat(transactions().inTransaction(() -> cycles().holdClosed()).months()).hasSize(2);
    }

    @Test
    @Tag("BIL-01")
    default void sums_are_by_customer_service_resource_mode_and_type() {
        put(billed(full("f-1", 1, "c-1"), D1), billed(full("f-2", 1, "c-1"), D1), billed(usage("f-3", "c-2", "0.00000001"), D1),
                billed(usage("f-4", "c-2", "0.00000002"), D1),
                billed(plain("f-5", 1, MAY, "c-2", AT, BillDetailType.UNSUBSCRIPTION, ChargingMode.ON_DEMAND, "-5"), D1),
                billed(plain("f-6", 1, MAY, "c-2", AT, BillDetailType.NEW, ChargingMode.PERIOD, "100"), D1),
                billed(plain("f-7", 1, MAY, "c-2", AT, BillDetailType.NEW, ChargingMode.RESERVED_INSTANCE, "10"), D1),
                billed(usage("f-8", "c-3", "1"), R1), billed(usage("f-9", "c-4", "1"), null));

        var found = reads().sums(OF_D1, sums(ChargingMode.ON_DEMAND), TEN);
        assertThat(found.total()).isEqualTo(3);
        assertThat(found.items()).extracting(sum -> sum.customer().value(), MonthlySum::serviceType, MonthlySum::resourceType, MonthlySum::mode,
                MonthlySum::type, sum -> sum.parts().paid(), sum -> sum.parts().debt(), MonthlySum::discount).containsExactly(
                tuple("c-1", EC2, VM, ChargingMode.ON_DEMAND, BillType.CONSUMPTION, Amount.of("30"), Amount.of("12"), Amount.of("4")),
                tuple("c-2", EC2, VM, ChargingMode.ON_DEMAND, BillType.CONSUMPTION, Amount.of("0.00000003"), Amount.ZERO, Amount.ZERO),
                tuple("c-2", EC2, VM, ChargingMode.ON_DEMAND, BillType.REFUND, Amount.of("-5"), Amount.ZERO, Amount.ZERO));
        assertThat(reads().sums(OF_D1, sums(ChargingMode.PERIOD), TEN).items()).singleElement()
                .satisfies(sum -> assertThat(sum.parts().cash()).isEqualTo(Amount.of("110")));
        var second = reads().sums(OF_D1, sums(ChargingMode.ON_DEMAND), new PageRequest(1, 1));
        assertThat(second).isEqualTo(new Page<>(3, found.items().subList(1, 2)));
        assertThat(reads().sums(OF_D1, new SumFilter(MAY, ChargingMode.ON_DEMAND, Optional.of(new PartyId("c-2")), Optional.of(EC2.toUpperCase()),
                Optional.of(BillType.REFUND)), TEN).items()).isEqualTo(found.items().subList(2, 3));
        assertThat(reads().sums(OF_D1, new SumFilter(MAY.plusMonths(1), ChargingMode.ON_DEMAND, Optional.empty(), Optional.empty(),
                Optional.empty()), TEN)).isEqualTo(Page.empty());
    }

    @Test
    @Tag("BIL-01")
    @Tag("BIL-03")
    default void what_a_correction_leaves_of_nothing_is_in_no_sum_and_makes_nobody_consuming() {
        put(billed(plain("f-1", 1, MAY, "c-1", AT, BillDetailType.USAGE, ChargingMode.ON_DEMAND, "0"), D1),
                billed(usage("f-2", "c-2", "1"), D1));

        assertThat(reads().consuming(OF_D1, MAY, TEN)).isEqualTo(new Page<>(1, List.of(new PartyId("c-2"))));
        assertThat(reads().sums(OF_D1, sums(ChargingMode.ON_DEMAND), TEN).items()).extracting(MonthlySum::customer)
                .containsExactly(new PartyId("c-2"));
        assertThat(ids(reads().records(OF_D1, all("c-1"), TEN))).containsExactly("f-1");
    }

    @Test
    @Tag("BIL-03")
    @Tag("COM-11")
    default void each_keeper_sees_what_was_its_own_and_nobody_what_was_nobodys() {
        put(billed(usage("f-1", "c-1", "1"), D1), billed(usage("f-2", "c-1", "1"), R1), billed(usage("f-3", "c-2", "1"), null),
                billed(usage("f-4", "c-3", "1"), D1), billed(usage("f-5", "c-3", "1"), D1));

        assertThat(reads().consuming(OF_D1, MAY, TEN)).isEqualTo(new Page<>(2, List.of(new PartyId("c-1"), new PartyId("c-3"))));
        assertThat(reads().consuming(OF_D1, MAY, new PageRequest(1, 1)).items()).containsExactly(new PartyId("c-3"));
        assertThat(reads().consuming(OF_R1, MAY, TEN).items()).containsExactly(new PartyId("c-1"));
        assertThat(reads().consuming(OF_D1, MAY.minusMonths(1), TEN)).isEqualTo(Page.empty());
        assertThat(reads().consuming(new Scope.OfReseller(new PartyId("d-2"), new PartyId("r-1")), MAY, TEN).total()).isZero();
        assertThat(ids(reads().records(OF_D1, all("c-1"), TEN))).containsExactly("f-1");
        assertThat(ids(reads().records(OF_R1, all("c-1"), TEN))).containsExactly("f-2");
        assertThat(ids(reads().records(new Scope.Everything(), all("c-1"), TEN))).containsExactly("f-1", "f-2");
        assertThat(ids(reads().records(new Scope.OfPartner(new PartyId("d-2")), all("c-1"), TEN))).isEmpty();
    }

    @Test
    @Tag("BIL-07")
    @Tag("COM-28")
    default void an_account_manager_sees_the_customers_its_keeper_gave_it() {
        put(billed(usage("f-1", "c-1", "1"), D1), billed(usage("f-2", "c-2", "1"), D1), billed(usage("f-3", "c-3", "1"), R1));
        managed("c-1", null, "op-1");
        managed("c-2", null, "op-2");
        managed("c-3", "r-1", "op-1");

        var own = new Scope.OfAccountManager(OF_D1, "op-1");
        assertThat(reads().consuming(own, MAY, TEN)).isEqualTo(new Page<>(1, List.of(new PartyId("c-1"))));
        assertThat(reads().sums(own, sums(ChargingMode.ON_DEMAND), TEN).items()).extracting(sum -> sum.customer().value()).containsExactly("c-1");
        assertThat(ids(reads().records(own, all("c-1"), TEN))).containsExactly("f-1");
        assertThat(ids(reads().records(own, all("c-2"), TEN))).isEmpty();
        assertThat(reads().consuming(new Scope.OfAccountManager(OF_R1, "op-1"), MAY, TEN).items()).containsExactly(new PartyId("c-3"));
    }

    @Test
    @Tag("BIL-02")
    @Tag("BIL-04")
    default void records_are_found_by_each_of_their_filters_the_earliest_charged_first() {
        var usual = billed(full("f-1", 1, "c-1"), D1);
        put(usual, billed(plain("f-2", 1, MAY, "c-1", AT.minusSeconds(1), BillDetailType.NEW, ChargingMode.PERIOD, "0"), MAY,
                LocalDate.parse("2026-05-01"), BillFixtures.D1_REFERRAL), billed(usage("f-3", "c-2", "1"), D1));

        assertThat(ids(reads().records(OF_D1, all("c-1"), TEN))).containsExactly("f-2", "f-1");
        assertThat(reads().records(OF_D1, all("c-1"), new PageRequest(1, 1))).isEqualTo(new Page<>(2, List.of(usual)));
        var some = new FeeFilter(MAY, new PartyId("c-1"), BillDays.within(MAY, Optional.of(LocalDate.parse("2026-05-02")),
                Optional.of(LocalDate.parse("2026-05-10"))).orThrow(), Optional.of(EC2.toUpperCase()), Optional.of("cn-north-4"),
                Optional.of(ChargingMode.ON_DEMAND), Optional.of(BillDetailType.USAGE), Optional.of("res-f-1"), Optional.of("生产机 f-1"),
                Optional.of("trade-f-1"), Optional.of(AssociationType.RESALE), false);
        assertThat(reads().records(OF_D1, some, TEN)).isEqualTo(new Page<>(1, List.of(usual)));
        List<UnaryOperator<FeeFilter>> others = List.of(
                f -> with(f, Optional.of("other"), f.regionCode(), f.mode(), f.type(), f.resourceId(), f.resourceName(), f.tradeId()),
                f -> with(f, f.serviceType(), Optional.of("other"), f.mode(), f.type(), f.resourceId(), f.resourceName(), f.tradeId()),
                f -> with(f, f.serviceType(), f.regionCode(), Optional.of(ChargingMode.PERIOD), f.type(), f.resourceId(), f.resourceName(), f.tradeId()),
                f -> with(f, f.serviceType(), f.regionCode(), f.mode(), Optional.of(BillDetailType.NEW), f.resourceId(), f.resourceName(), f.tradeId()),
                f -> with(f, f.serviceType(), f.regionCode(), f.mode(), f.type(), Optional.of("other"), f.resourceName(), f.tradeId()),
                f -> with(f, f.serviceType(), f.regionCode(), f.mode(), f.type(), f.resourceId(), Optional.of("生产机"), f.tradeId()),
                f -> with(f, f.serviceType(), f.regionCode(), f.mode(), f.type(), f.resourceId(), f.resourceName(), Optional.of("other")));
        assertThat(others).allSatisfy(other -> assertThat(reads().records(OF_D1, other.apply(some), TEN).total()).isZero());
        assertThat(ids(reads().records(OF_D1, association(AssociationType.REFERRAL, true), TEN))).containsExactly("f-2");
        assertThat(ids(reads().records(OF_D1, association(AssociationType.REFERRAL, false), TEN))).isEmpty();
    }

    private static FeeFilter association(AssociationType type, boolean zeroes) {
        return new FeeFilter(MAY, new PartyId("c-1"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(type), zeroes);
    }

    private static FeeFilter with(FeeFilter f, Optional<String> service, Optional<String> region, Optional<ChargingMode> mode,
                                  Optional<BillDetailType> type, Optional<String> resource, Optional<String> name, Optional<String> trade) {
        return new FeeFilter(f.cycle(), f.customer(), f.days(), service, region, mode, type, resource, name, trade, f.association(), f.zeroes());
    }
}
