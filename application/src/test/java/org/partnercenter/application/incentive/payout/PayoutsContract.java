package org.partnercenter.application.incentive.payout;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.incentive.IncentiveBills;
import org.partnercenter.application.incentive.payout.PayoutOrders.InvoiceKey;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.DeadlineEffect;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.payout.AutoRequest;
import org.partnercenter.domain.incentive.payout.Forms;
import org.partnercenter.domain.incentive.payout.OwedInvoice;
import org.partnercenter.domain.incentive.payout.OwedKey;
import org.partnercenter.domain.incentive.payout.Payable;
import org.partnercenter.domain.incentive.payout.Payables;
import org.partnercenter.domain.incentive.payout.PayoutOrder;
import org.partnercenter.domain.incentive.payout.PayoutStatus;
import org.partnercenter.domain.incentive.payout.Requester;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.TaxRate;
import org.partnercenter.domain.kernel.VatType;
import org.partnercenter.domain.kernel.invoicing.PartnerInvoice;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of payouts does. */
public interface PayoutsContract {

    Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    LocalDate DUE = LocalDate.of(2026, 11, 25);
    PartyId PARTNER = new PartyId("d-1");
    PartyId OTHER = new PartyId("d-2");
    TaxRate SIX = new TaxRate(BigDecimal.valueOf(6));
    TaxRate THIRTEEN = new TaxRate(new BigDecimal("13.5"));
    Scope ALL = new Scope.Everything();
    Scope OWN = new Scope.OfPartner(PARTNER);

    PayoutOrders orders();

    AutoRequests auto();

    OwedInvoices owed();

    OpenIncentives open();

    IncentiveBills bills();

    Transactions transactions();

    static Money cny(long minor) {
        return new Money(minor, Money.CNY);
    }

    /** A confirmed bill. */
    static IncentiveBill bill(String id, PartyId partner, AssociationType type, String period, long minor) {
        var key = new BillKey(partner, ReconciliationPeriod.parse(period).orElseThrow(), id, type);
        return IncentiveBill.estimate(new IncentiveBillId(id), key, 1, cny(minor), 1, NOW).generated(1, cny(minor), 1,
                new IncentiveBill.Deadline(NOW, DeadlineEffect.AUTO_CONFIRM), NOW).orThrow().confirmed(NOW).orThrow();
    }

    static PayoutOrder order(String no, PartyId partner, PayoutForm form, Instant at) {
        var open = Stream.of(bill("a-" + no, partner, AssociationType.REFERRAL, "2026-10", 10_000),
                bill("b-" + no, partner, AssociationType.REFERRAL, "2026-Q3", -100))
                .map(bill -> new Payable(bill, Set.of(), Forms.of(bill.key(), Set.of()))).toList();
        return new Payables(partner, open, Map.of(), Optional.of(SIX)).request(new PayoutOrderNo(no), Set.of(), form, Requester.PARTNER, at)
                .orThrow().order();
    }

    private static PartnerInvoice invoice(String number, long minor) {
        return new PartnerInvoice(number, LocalDate.of(2026, 11, 20), VatType.VAT_SPECIAL, cny(minor), SIX);
    }

    @Test
    @Tag("INC-23")
    @Tag("PIN-04")
    default void orders_come_back_as_they_were_put() {
        var fresh = order("o-1", PARTNER, PayoutForm.BANK_TRANSFER, NOW);
        var invoiced = order("o-2", PARTNER, PayoutForm.BANK_TRANSFER, NOW).process(DUE, NOW).orThrow()
                .invoice(List.of(invoice("i-1", 4_900), invoice("i-2", 5_000)), List.of()).orThrow();
        orders().add(List.of(fresh, invoiced, order("o-3", OTHER, PayoutForm.COUPON_QUOTA, NOW)));
        assertThat(orders().find(ALL, fresh.no())).contains(fresh);
        assertThat(orders().find(OWN, invoiced.no())).contains(invoiced);
        assertThat(orders().find(OWN, new PayoutOrderNo("o-3"))).isEmpty();
        var key = new InvoiceKey(PARTNER, "i-1");
        assertThat(orders().invoiced(Set.of(key, new InvoiceKey(OTHER, "i-1")))).isEqualTo(Map.of(key, invoiced.no()));

        var rejected = invoiced.rejectInvoice("unreadable").orThrow();
        var again = rejected.invoice(List.of(invoice("i-1", 9_900)), List.of()).orThrow();
        var paid = again.passInvoice().orThrow().approve(DUE, NOW).orThrow().startPayment(NOW.plusSeconds(1)).orThrow()
                .transferred(cny(9_900), "r-1", NOW.plusSeconds(2)).orThrow();
        for (var step : List.of(rejected, again, paid, again.reject("no").orThrow())) {
            transactions().inTransaction(() -> {
                assertThat(orders().lock(Set.of(step.no(), new PayoutOrderNo("?")))).containsOnlyKeys(step.no());
                orders().update(List.of(step));
                return step;
            });
            assertThat(orders().find(ALL, step.no())).contains(step);
        }
        assertThat(orders().invoiced(Set.of(key))).as("of a rejected order").isEmpty();
    }

    @Test
    @Tag("INC-23")
    default void lists_show_the_newest_order_first_and_filter() {
        var all = List.of(order("o-1", PARTNER, PayoutForm.BANK_TRANSFER, NOW), order("o-2", PARTNER, PayoutForm.COUPON_QUOTA, NOW),
                order("o-3", PARTNER, PayoutForm.BANK_TRANSFER, NOW.plusSeconds(1)), order("o-4", OTHER, PayoutForm.BANK_TRANSFER, NOW));
        orders().add(all);

        var first = orders().list(OWN, PayoutFilter.ALL, new PageRequest(0, 2));
        assertThat(first.total()).isEqualTo(3);
        assertThat(first.items()).containsExactly(all.get(2), all.get(1));
        assertThat(orders().list(OWN, PayoutFilter.ALL, PageRequest.onwards(2, "o-2")).items()).containsExactly(all.get(0));
        assertThat(orders().list(ALL, new PayoutFilter(Optional.of(OTHER), Optional.of(PayoutStatus.PROCESSING),
                Optional.of(PayoutForm.BANK_TRANSFER)), new PageRequest(0, 9)).items()).containsExactly(all.get(3));
        assertThat(orders().list(ALL, new PayoutFilter(Optional.empty(), Optional.of(PayoutStatus.PAYING), Optional.empty()),
                new PageRequest(0, 9)).items()).isEmpty();
        assertThat(orders().list(new Scope.OfReseller(PARTNER, OTHER), PayoutFilter.ALL, new PageRequest(0, 9)).total()).isZero();
    }

    @Test
    @Tag("INC-20")
    default void automatic_requests_are_looked_at_in_turn() {
        var one = new AutoRequest(PARTNER, Map.of(AssociationType.REFERRAL, PayoutForm.BANK_TRANSFER));
        var other = new AutoRequest(OTHER, Map.of(AssociationType.REFERRAL, PayoutForm.COUPON_QUOTA, AssociationType.RESALE,
                PayoutForm.ACCOUNT_TOP_UP_OWED_INVOICE));
        auto().put(List.of(one, other));
        assertThat(auto().of(Set.of(PARTNER, OTHER, new PartyId("d-3")))).isEqualTo(Map.of(PARTNER, one, OTHER, other));
        assertThat(transactions().inTransaction(() -> auto().lockDue(NOW, 9))).containsExactly(one, other);

        auto().looked(Set.of(PARTNER), NOW.plusSeconds(1));
        assertThat(transactions().inTransaction(() -> auto().lockDue(NOW, 9))).containsExactly(other);
        auto().put(List.of(AutoRequest.off(OTHER)));
        assertThat(auto().anyDue(NOW)).isFalse();
        assertThat(auto().anyDue(NOW.plusSeconds(1))).isTrue();
        auto().put(List.of(one));
        assertThat(auto().anyDue(NOW)).as("set anew").isTrue();
    }

    @Test
    @Tag("INC-27")
    default void owed_invoices_are_kept_by_rate() {
        var six = new OwedKey(PARTNER, SIX);
        var thirteen = new OwedKey(PARTNER, THIRTEEN);
        assertThat(transactions().inTransaction(() -> owed().hold(Set.of(six)))).isEqualTo(Map.of(six, OwedInvoice.none(six)));
        var all = List.of(new OwedInvoice(six, cny(5)), new OwedInvoice(thirteen, cny(7)), new OwedInvoice(new OwedKey(OTHER, SIX), cny(9)));
        owed().put(all);
        owed().put(List.of(new OwedInvoice(six, cny(4))));

        assertThat(transactions().inTransaction(() -> owed().hold(Set.of(six, thirteen)))).isEqualTo(Map.of(six, new OwedInvoice(six, cny(4)),
                thirteen, all.get(1)));
        assertThat(owed().of(Set.of(PARTNER, new PartyId("d-3")))).containsExactly(new OwedInvoice(six, cny(4)), all.get(1));
        assertThat(owed().list(OWN, Optional.empty(), new PageRequest(0, 9)).items()).containsExactly(new OwedInvoice(six, cny(4)), all.get(1));
        assertThat(owed().list(ALL, Optional.of(OTHER), new PageRequest(0, 9)).items()).containsExactly(all.get(2));
        assertThat(owed().list(ALL, Optional.empty(), PageRequest.onwards(9, OwedInvoices.marker(six))).items())
                .containsExactly(all.get(1), all.get(2));
        assertThat(owed().list(ALL, Optional.empty(), PageRequest.onwards(9, "nobody")).items()).isEmpty();
        assertThat(owed().list(new Scope.OfHolder(PARTNER), Optional.empty(), new PageRequest(0, 9)).total()).isZero();
    }

    @Test
    @Tag("INC-24")
    @Tag("INC-26")
    default void open_bills_are_known_by_who_is_paid_them_and_by_their_end() {
        var end = NOW.plus(Duration.ofDays(30));
        var moved = bill("m", PARTNER, AssociationType.REFERRAL, "2026-10", 1);
        var paid = bill("p", PARTNER, AssociationType.REFERRAL, "2026-09", 1).taken(new PayoutOrderNo("o-1")).orThrow();
        var limited = bill("l", OTHER, AssociationType.REFERRAL, "2026-08", 1).validUntil(end);
        var negative = bill("n", new PartyId("d-3"), AssociationType.REFERRAL, "2026-07", -1);
        bills().put(List.of(moved, paid, limited, negative));
        open().move(Stream.of(moved, paid).map(bill -> new OpenIncentives.Moved(bill.id(), PARTNER, new PartyId("d-9"), NOW)).toList());
        open().move(Stream.of(moved, paid).map(bill -> new OpenIncentives.Moved(bill.id(), new PartyId("d-9"), OTHER, NOW)).toList());

        assertThat(open().movedTo(Set.of(PARTNER, OTHER))).isEqualTo(Map.of(OTHER, Set.of(moved.id())));
        assertThat(open().moved(Set.of(moved.id(), paid.id(), limited.id()))).isEqualTo(Map.of(moved.id(), OTHER, paid.id(), OTHER));
        assertThat(open().unlimited(Optional.empty(), 9)).containsExactly(PARTNER);
        assertThat(open().unlimited(Optional.of(PARTNER), 9)).isEmpty();

        assertThat(open().toTell(NOW.minusSeconds(1), 9)).isEmpty();
        assertThat(open().toTell(NOW, 9)).containsExactly(limited.id());
        open().tell(Map.of(limited.id(), 30));
        assertThat(open().told(Set.of(limited.id(), moved.id()))).isEqualTo(Map.of(limited.id(), 30));
        assertThat(open().toTell(end.minus(Duration.ofDays(7)).minusSeconds(1), 9)).isEmpty();
        assertThat(open().toTell(end.minus(Duration.ofDays(7)), 9)).containsExactly(limited.id());
        open().tell(Map.of(limited.id(), 7));
        assertThat(open().toTell(end.minusSeconds(1), 9)).isEmpty();
    }
}
