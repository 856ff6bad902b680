package org.partnercenter.domain.incentive.payout;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.domain.incentive.FreezeReason;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.incentive.payout.Payables.Requested;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.incentive.payout.Bills.NOW;
import static org.partnercenter.domain.incentive.payout.Bills.PARTNER;
import static org.partnercenter.domain.incentive.payout.Bills.SIX;
import static org.partnercenter.domain.incentive.payout.Bills.bill;
import static org.partnercenter.domain.incentive.payout.Bills.cny;
import static org.partnercenter.domain.incentive.payout.Bills.codes;
import static org.partnercenter.domain.incentive.payout.Bills.id;
import static org.partnercenter.domain.incentive.payout.Bills.payable;
import static org.partnercenter.domain.incentive.payout.Bills.payables;
import static org.partnercenter.domain.incentive.payout.Bills.referral;
import static org.partnercenter.domain.incentive.payout.Bills.resale;

class PayablesTest {

    private static final PayoutOrderNo NO = new PayoutOrderNo("o-1");

    private static Decision<Requested> request(Payables of, PayoutForm form, String... ids) {
        return of.request(NO, Stream.of(ids).map(IncentiveBillId::new).collect(Collectors.toSet()), form, Requester.PARTNER, NOW);
    }

    private static List<String> items(Decision<Requested> of) {
        return of.orThrow().order().items().stream().map(item -> item.bill().value()).toList();
    }

    @Test
    @Tag("INC-20")
    @Tag("INC-23")
    void everything_payable_some_or_one_go_into_one_order() {
        var all = payables(referral("a", 100), resale("b", 200), payable(bill("c", AssociationType.REFERRAL, "2026-Q3", 300)));

        var whole = request(all, PayoutForm.COUPON_QUOTA);
        assertThat(items(whole)).containsExactly("a", "c", "b");
        assertThat(whole.orThrow().order().settlement().amount()).isEqualTo(cny(600));
        assertThat(whole.orThrow().bills()).allMatch(bill -> bill.payoutOrder().equals(Optional.of(NO)));
        assertThat(items(request(all, PayoutForm.COUPON_QUOTA, "b", "a"))).containsExactly("a", "b");
        assertThat(items(request(all, PayoutForm.BANK_TRANSFER))).as("what cannot be paid so waits").containsExactly("a", "c");
        assertThat(codes(request(payables(), PayoutForm.BANK_TRANSFER))).containsExactly("PAYOUT_NOTHING_PAYABLE");
        assertThat(codes(request(payables(resale("b", 1)), PayoutForm.BANK_TRANSFER))).containsExactly("PAYOUT_FORM_NOT_ALLOWED");
    }

    @Test
    @Tag("INC-18")
    void what_is_frozen_is_not_payable_and_says_why() {
        var all = payables(referral("a", 100), referral("b", 200, FreezeReason.CYCLE_UNPAID, FreezeReason.OVERDUE_BILLS), referral("c", -10));

        assertThat(items(request(all, PayoutForm.BANK_TRANSFER))).containsExactly("a", "c");
        var refused = request(all, PayoutForm.BANK_TRANSFER, "b");
        assertThat(codes(refused)).containsExactly("PAYOUT_BILL_FROZEN");
        assertThat(refused.refusals().get(0).facts()).containsEntry("reasons", "CYCLE_UNPAID, OVERDUE_BILLS");
        assertThat(all.totals()).isEqualTo(Map.of(AssociationType.REFERRAL, new Payables.Total(cny(100), cny(200), cny(-10))));
        assertThat(all.totals().get(AssociationType.REFERRAL).net()).isEqualTo(cny(90));
        var frozenOnly = request(payables(referral("b", 200, FreezeReason.BOUGHT_ON_CREDIT)), PayoutForm.BANK_TRANSFER);
        assertThat(frozenOnly.refusals().get(0).facts()).containsEntry("frozen", "1").containsEntry("frozen_amount", "2.00");
    }

    @ParameterizedTest
    @Tag("INC-21")
    @CsvSource({
        "REFERRAL, 2026-10, 'BANK_TRANSFER, ACCOUNT_TOP_UP, COUPON_QUOTA'",
        "REFERRAL, 2023-09, 'BANK_TRANSFER, ACCOUNT_TOP_UP, COUPON_QUOTA'",
        "RESALE, 2023-10, 'ACCOUNT_TOP_UP_OWED_INVOICE, COUPON_QUOTA'",
        "RESALE, 2023, 'ACCOUNT_TOP_UP_OWED_INVOICE, COUPON_QUOTA'",
        "RESALE, 2023-Q3, 'BANK_TRANSFER, ACCOUNT_TOP_UP, COUPON_QUOTA'",
        "RESALE, 2023-09, 'BANK_TRANSFER, ACCOUNT_TOP_UP, COUPON_QUOTA'"})
    void a_bill_is_paid_in_the_forms_of_its_type_and_time(AssociationType type, String period, String forms) {
        for (var form : PayoutForm.values()) {
            boolean allowed = List.of(forms.split(", ")).contains(form.name());
            assertThat(request(payables(payable(bill("a", type, period, 100))), form, "a").isGranted()).as(form.name()).isEqualTo(allowed);
        }
    }

    @Test
    @Tag("INC-21")
    void bills_that_do_not_share_the_form_are_named_and_a_policy_leaves_what_it_leaves() {
        var refused = request(payables(referral("a", 100), resale("b", 200), resale("c", 300)), PayoutForm.ACCOUNT_TOP_UP, "a", "b", "c");

        assertThat(codes(refused)).containsExactly("PAYOUT_FORM_NOT_ALLOWED");
        assertThat(refused.refusals().get(0).facts()).containsEntry("bills", "b, c")
                .containsEntry("allowed", "ACCOUNT_TOP_UP_OWED_INVOICE, COUPON_QUOTA");
        var key = bill("a", AssociationType.REFERRAL, "2026-10", 1).key();
        assertThat(Forms.of(key, Set.of(PayoutForm.COUPON_QUOTA, PayoutForm.ACCOUNT_TOP_UP_OWED_INVOICE))).containsExactly(PayoutForm.COUPON_QUOTA);
    }

    @Test
    @Tag("INC-19")
    @Tag("INC-24")
    void all_reasons_are_told_at_once() {
        var taken = bill("t", AssociationType.REFERRAL, "2026-09", 5).taken(new PayoutOrderNo("o-0")).orThrow();
        var over = bill("x", AssociationType.REFERRAL, "2026-08", 5).validUntil(NOW);
        var paid = taken.paid().orThrow();
        var all = new Payables(PARTNER, List.of(resale("b", 200), referral("f", 9, FreezeReason.CYCLE_UNPAID)),
                Map.of(id("t"), taken, id("x"), over, id("p"), paid), Optional.empty());

        assertThat(codes(request(all, PayoutForm.BANK_TRANSFER, "?", "t", "x", "p", "b", "f"))).containsExactly("INCENTIVE_BILL_NOT_FOUND",
                "INCENTIVE_BILL_STATE", "INCENTIVE_BILL_IN_PAYOUT", "INCENTIVE_BILL_IN_PAYOUT", "PAYOUT_BILL_EXPIRED", "PAYOUT_BILL_FROZEN",
                "BUSINESS_INFO_NOT_CERTIFIED", "PAYOUT_FORM_NOT_ALLOWED");
        assertThat(request(all, PayoutForm.COUPON_QUOTA).refusals()).singleElement().matches(refusal -> refusal.is(PayoutRefusal.PAYOUT_NOT_CERTIFIED));
    }

    @Test
    @Tag("INC-29")
    void negative_bills_of_the_type_are_netted_first_and_what_is_left_of_them_is_carried() {
        var all = payables(referral("a", 100), referral("b", 50), referral("n", -120), resale("r", 500), resale("m", -1));

        assertThat(request(all, PayoutForm.BANK_TRANSFER, "a", "b").orThrow().order().settlement().amount()).isEqualTo(cny(30));
        var carried = request(all, PayoutForm.BANK_TRANSFER, "a");
        assertThat(codes(carried)).containsExactly("PAYOUT_CARRIED_FORWARD");
        assertThat(carried.refusals().get(0).facts()).containsEntry("association_type", "REFERRAL").containsEntry("amount", "-0.20");
        assertThat(codes(request(all, PayoutForm.COUPON_QUOTA, "a", "r"))).containsExactly("PAYOUT_CARRIED_FORWARD");
        assertThat(codes(request(all, PayoutForm.BANK_TRANSFER, "n"))).containsExactly("PAYOUT_CARRIED_FORWARD");
        assertThat(items(request(payables(referral("a", 1), referral("n", -1), resale("r", 500)), PayoutForm.COUPON_QUOTA)))
                .as("the other type is paid").containsExactly("r");
        assertThat(codes(request(payables(referral("a", 1), referral("n", -1)), PayoutForm.COUPON_QUOTA))).containsExactly("PAYOUT_CARRIED_FORWARD");
        assertThat(items(request(payables(referral("a", 10), referral("n", -1, FreezeReason.OVERDUE_BILLS)), PayoutForm.BANK_TRANSFER)))
                .as("a freeze protects nobody from giving back").containsExactly("a", "n");
    }

    @ParameterizedTest
    @Tag("INC-29")
    @Tag("INC-25")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void what_is_paid_is_always_the_sum_of_the_bills_that_were_issued(long seed) {
        var random = new Random(seed);
        var bills = new HashMap<IncentiveBillId, IncentiveBill>();
        var orders = new HashMap<PayoutOrderNo, PayoutOrder>();
        for (int round = 0; round < 200; round++) {
            if (random.nextInt(3) == 0) {
                var fresh = bill("b-" + round, AssociationType.values()[random.nextInt(2)], "2026-10", random.nextInt(1_000) - 350);
                bills.put(fresh.id(), fresh);
            }
            var open = bills.values().stream().filter(bill -> bill.isOpen(NOW)).map(bill -> random.nextInt(8) == 0
                    ? payable(bill, FreezeReason.CYCLE_UNPAID) : payable(bill)).toList();
            var named = random.nextBoolean() ? Set.<IncentiveBillId>of()
                    : bills.keySet().stream().filter(any -> random.nextInt(4) == 0).collect(Collectors.toSet());
            var form = PayoutForm.values()[random.nextInt(PayoutForm.values().length)];
            new Payables(PARTNER, open, bills, Optional.of(SIX)).request(new PayoutOrderNo("o-" + round), named, form, Requester.PARTNER, NOW)
                    .map(made -> {
                        made.bills().forEach(bill -> bills.put(bill.id(), bill));
                        return orders.put(made.order().no(), made.order());
                    });
            orders.replaceAll((no, order) -> walkOn(order, random, bills));
        }
        var paid = orders.values().stream().filter(order -> order.status() == PayoutStatus.COMPLETED).toList();
        var issued = bills.values().stream().filter(bill -> bill.status() == IncentiveBillStatus.ISSUED).map(IncentiveBill::amount)
                .reduce(Money::plus).orElse(cny(0));

        assertThat(paid).isNotEmpty();
        assertThat(paid.stream().map(order -> order.settlement().amount()).reduce(Money::plus)).contains(issued);
        assertThat(paid).allSatisfy(order -> assertThat(order.settlement().paid()).isEqualTo(order.form().isInvoiced()
                ? order.settlement().amount() : order.settlement().amount().minus(order.settlement().tax())));
        assertThat(bills.values()).allSatisfy(bill -> assertThat(bill.payoutOrder().isPresent()).isEqualTo(orders.values().stream()
                .anyMatch(order -> order.status() != PayoutStatus.REJECTED && order.items().stream().anyMatch(item -> item.bill().equals(bill.id())))));
    }

    private static PayoutOrder walkOn(PayoutOrder order, Random random, Map<IncentiveBillId, IncentiveBill> bills) {
        var event = PayoutEvent.values()[random.nextInt(PayoutEvent.values().length)];
        var next = PayoutOrderTest.walk(order, event).fold(after -> after, refusals -> order);
        if (next.status() != order.status() && next.status().isOver()) {
            next.items().forEach(item -> bills.computeIfPresent(item.bill(), (id, bill) -> next.status() == PayoutStatus.COMPLETED
                    ? bill.paid().orThrow() : bill.released()));
        }
        return next;
    }

    @Test
    @Tag("INC-20")
    void what_is_requested_by_itself_is_chosen_by_type() {
        var forms = Map.of(AssociationType.REFERRAL, PayoutForm.BANK_TRANSFER, AssociationType.RESALE, PayoutForm.COUPON_QUOTA);
        var month = YearMonth.of(2026, 11);
        assertThat(AutoRequest.of(PARTNER, forms, month).orThrow().forms()).isEqualTo(forms);
        assertThat(AutoRequest.of(PARTNER, Map.of(AssociationType.RESALE, PayoutForm.BANK_TRANSFER, AssociationType.REFERRAL,
                PayoutForm.ACCOUNT_TOP_UP_OWED_INVOICE), month).refusals()).extracting(Refusal::reason)
                .containsExactly("PAYOUT_FORM_NOT_FOR_TYPE", "PAYOUT_FORM_NOT_FOR_TYPE");
        assertThat(AutoRequest.off(PARTNER).isOff()).isTrue();
    }
}
