package org.partnercenter.domain.incentive.payout;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.TaxRate;
import org.partnercenter.domain.kernel.VatType;
import org.partnercenter.domain.kernel.invoicing.InvoicingRefusal;
import org.partnercenter.domain.kernel.invoicing.PartnerInvoice;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.incentive.payout.Bills.NOW;
import static org.partnercenter.domain.incentive.payout.Bills.PARTNER;
import static org.partnercenter.domain.incentive.payout.Bills.SIX;
import static org.partnercenter.domain.incentive.payout.Bills.cny;
import static org.partnercenter.domain.incentive.payout.Bills.codes;
import static org.partnercenter.domain.incentive.payout.Bills.payables;
import static org.partnercenter.domain.incentive.payout.Bills.referral;
import static org.partnercenter.domain.incentive.payout.Bills.resale;

@Tag("INC-22")
class PayoutOrderTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 12);

    private static PayoutOrder order(PayoutForm form) {
        var bill = form == PayoutForm.ACCOUNT_TOP_UP_OWED_INVOICE ? resale("b", 10_000) : referral("b", 10_000);
        return payables(bill).request(new PayoutOrderNo("o-1"), Set.of(), form, Requester.PARTNER, NOW).orThrow().order();
    }

    private static PartnerInvoice invoice(String number, Money amount) {
        return new PartnerInvoice(number, LocalDate.of(2026, 11, 10), VatType.VAT_SPECIAL, amount, SIX);
    }

    private static List<PartnerInvoice> invoices(PayoutOrder order) {
        return List.of(invoice("i-1", order.settlement().amount()));
    }

    private static Map<PayoutStatus, PayoutOrder> each(PayoutForm form) {
        var all = new EnumMap<PayoutStatus, PayoutOrder>(PayoutStatus.class);
        var processing = order(form);
        all.put(PayoutStatus.PROCESSING, processing);
        all.put(PayoutStatus.ORDER_CREATE_FAILED, processing.failCreation("away").orThrow());
        all.put(PayoutStatus.REJECTED, processing.reject("no").orThrow());
        var paying = processing.process(DUE, NOW).orThrow();
        if (form.isInvoiced()) {
            all.put(PayoutStatus.TO_INVOICE, paying);
            var review = paying.invoice(invoices(paying), List.of()).orThrow();
            all.put(PayoutStatus.INVOICE_UNDER_REVIEW, review);
            all.put(PayoutStatus.INVOICE_REJECTED, review.rejectInvoice("unreadable").orThrow());
            all.put(PayoutStatus.APPROVING, review.passInvoice().orThrow());
            paying = review.passInvoice().orThrow().approve(DUE, NOW).orThrow();
        }
        all.put(PayoutStatus.PAYING, paying);
        all.put(PayoutStatus.COMPLETED, paying.paidHere(NOW).orThrow());
        all.put(PayoutStatus.COMPLETED_WITH_ERROR, paying.failed("closed").orThrow());
        return all;
    }

    static Decision<PayoutOrder> walk(PayoutOrder order, PayoutEvent event) {
        return switch (event) {
            case SUBMIT -> Decision.refused(PayoutRefusal.PAYOUT_STATE.refusal());
            case FAIL_CREATION -> order.failCreation("away");
            case RETRY -> order.retry(NOW);
            case PROCESS -> order.form().isInvoiced() ? order.process(DUE, NOW) : Decision.refused(PayoutRefusal.PAYOUT_STATE.refusal());
            case PAY_OUT -> order.form().isInvoiced() ? Decision.refused(PayoutRefusal.PAYOUT_STATE.refusal()) : order.process(DUE, NOW);
            case INVOICE -> order.invoice(invoices(order), List.of());
            case PASS_INVOICE -> order.passInvoice();
            case REJECT_INVOICE -> order.rejectInvoice("unreadable");
            case APPROVE -> order.approve(DUE, NOW);
            case START_PAYMENT -> order.startPayment(NOW);
            case PAY -> order.paidHere(NOW);
            case FAIL_PAYMENT -> order.failed("closed");
            case REJECT -> order.reject("no");
        };
    }

    @ParameterizedTest
    @EnumSource
    @Tag("INC-21")
    @Tag("INC-23")
    void every_event_in_every_state_does_what_the_table_says(PayoutEvent event) {
        for (var form : PayoutForm.values()) {
            for (var order : each(form).values()) {
                boolean otherForms = event == PayoutEvent.PROCESS && !form.isInvoiced() || event == PayoutEvent.PAY_OUT && form.isInvoiced()
                        || event == PayoutEvent.START_PAYMENT && !form.isInvoiced();
                var expected = otherForms ? Optional.<PayoutStatus>empty() : PayoutTransition.TABLE.next(order.status(), event);
                var decision = walk(order, event);
                assertThat(decision.<Optional<PayoutStatus>>fold(after -> Optional.of(after.status()), refusals -> Optional.empty()))
                        .as(form + " " + order.status() + " " + event).isEqualTo(expected);
                if (expected.isEmpty()) {
                    assertThat(decision.refusals()).extracting(Refusal::code).containsExactly("PAYOUT_STATE");
                }
                var told = order.possibilities(DUE, NOW).stream().filter(each -> each.event().equals(event.name())).findFirst();
                assertThat(told.map(Possibility::isPossible).orElse(false)).as(form + " " + order.status() + " " + event)
                        .isEqualTo(expected.isPresent());
            }
        }
    }

    @ParameterizedTest
    @Tag("INC-25")
    @CsvSource({
        "BANK_TRANSFER, 6, 10000, 10000, 566",
        "ACCOUNT_TOP_UP, 6, 10000, 10000, 566",
        "COUPON_QUOTA, 6, 10000, 9434, 566",
        "ACCOUNT_TOP_UP_OWED_INVOICE, 3, 10000, 9709, 291",
        "COUPON_QUOTA, 0, 10000, 10000, 0",
        "COUPON_QUOTA, 30, 1, 1, 0",
        "COUPON_QUOTA, 25, 3, 2, 1"})
    void without_an_invoice_no_input_tax_is_paid(PayoutForm form, BigDecimal percent, long amount, long paid, long tax) {
        var settlement = Settlement.of(cny(amount), form, new TaxRate(percent));

        assertThat(settlement.paid()).isEqualTo(cny(paid));
        assertThat(settlement.tax()).isEqualTo(cny(tax));
        assertThat(TaxRate.of(new BigDecimal("6.001"))).isEmpty();
        assertThat(TaxRate.of(new BigDecimal("30.01"))).isEmpty();
        assertThat(TaxRate.of(new BigDecimal("-1"))).isEmpty();
        assertThat(new TaxRate(new BigDecimal("6.50")).toString()).isEqualTo("6.5");
        assertThat(new TaxRate(new BigDecimal("10"))).isEqualTo(new TaxRate(new BigDecimal("10.00"))).hasToString("10");
    }

    @Test
    @Tag("PIN-03")
    void invoices_are_at_the_rate_the_partner_is_certified_for() {
        var order = each(PayoutForm.BANK_TRANSFER).get(PayoutStatus.TO_INVOICE);
        var certified = order.settlement().rate();
        var other = new TaxRate(certified.percent().add(BigDecimal.ONE));
        var amount = order.settlement().amount();

        assertThat(order.invoice(List.of(new PartnerInvoice("i-1", LocalDate.of(2026, 11, 20), VatType.VAT_SPECIAL, amount, other)), List.of()).refusals())
                .singleElement().satisfies(refusal -> {
                    assertThat(refusal.is(InvoicingRefusal.PARTNER_INVOICE_RATE)).isTrue();
                    assertThat(refusal.facts()).containsEntry("tax_rate", other.toString()).containsEntry("expected", certified.toString());
                });
        assertThat(order.invoice(List.of(new PartnerInvoice("i-1", LocalDate.of(2026, 11, 20), VatType.VAT_SPECIAL, amount, certified)), List.of()).isGranted()).isTrue();
    }

    @Test
    @Tag("PIN-04")
    @Tag("PIN-07")
    @Tag("PIN-08")
    void invoices_come_to_the_amount_and_are_made_again_as_often_as_it_takes() {
        var order = each(PayoutForm.BANK_TRANSFER).get(PayoutStatus.TO_INVOICE);
        assertThat(codes(order.invoice(List.of(invoice("i-1", cny(4_000)), invoice("i-2", cny(6_001))), List.of("i-2"))))
                .containsExactly("PARTNER_INVOICE_ELSEWHERE", "PARTNER_INVOICE_SUM");
        assertThat(order.invoice(List.of(invoice("i-1", cny(5_000)), invoice("i-1", cny(5_000))), List.of()).refusals())
                .extracting(Refusal::reason).containsExactly("ITEM_TWICE");
        assertThat(order.invoice(List.of(), List.of()).refusals()).extracting(Refusal::reason).containsExactly("FIELD_MISSING");

        for (int i = 0; i < 20; i++) {
            order = order.invoice(List.of(invoice("i-1", cny(4_000)), invoice("i-" + i + "-2", cny(6_000))), List.of()).orThrow();
            assertThat(order.remark()).isEmpty();
            order = order.rejectInvoice("unreadable").orThrow();
            assertThat(order.remark()).contains("unreadable");
        }
    }

    @Test
    void the_bank_may_tell_twice_and_only_of_what_it_pays() {
        var paying = each(PayoutForm.BANK_TRANSFER).get(PayoutStatus.PAYING);
        assertThat(codes(paying.transferred(cny(9_999), "r-1", NOW))).containsExactly("PAYOUT_AMOUNT_DIFFERS");
        var paid = paying.transferred(cny(10_000), "r-1", NOW).orThrow();
        assertThat(paid.transferred(cny(10_000), "r-1", NOW.plusSeconds(9)).orThrow()).isSameAs(paid);
        assertThat(codes(paid.transferred(cny(10_000), "r-2", NOW))).containsExactly("PAYOUT_STATE");
        assertThat(codes(paid.notTransferred("closed"))).containsExactly("PAYOUT_STATE");

        var failed = paying.notTransferred("closed").orThrow();
        assertThat(failed.notTransferred("closed").orThrow()).isSameAs(failed);
        assertThat(codes(failed.notTransferred("other"))).containsExactly("PAYOUT_STATE");
        assertThat(failed.retry(NOW).orThrow().transferred(cny(10_000), "r-3", NOW).orThrow().payment().flatMap(PayoutOrder.Payment::reference))
                .contains("r-3");
        var here = each(PayoutForm.ACCOUNT_TOP_UP).get(PayoutStatus.PAYING);
        assertThat(codes(here.transferred(cny(10_000), "r-1", NOW))).containsExactly("PAYOUT_NOT_BY_BANK");
        assertThat(codes(here.notTransferred("closed"))).containsExactly("PAYOUT_NOT_BY_BANK");
    }

    @Test
    void a_payment_starts_once_and_in_the_own_house_is_made_then() {
        var paying = each(PayoutForm.ACCOUNT_TOP_UP).get(PayoutStatus.PAYING);
        assertThat(paying.isToBePaidHere()).isFalse();
        var started = paying.startPayment(NOW).orThrow();
        assertThat(started.isToBePaidHere()).isTrue();
        assertThat(codes(started.startPayment(NOW))).containsExactly("PAYOUT_STATE");
        assertThat(order(PayoutForm.COUPON_QUOTA).process(DUE, NOW).orThrow().isToBePaidHere()).isTrue();
        assertThat(started.failed("x").orThrow().retry(NOW).orThrow().isToBePaidHere()).isTrue();
        assertThat(each(PayoutForm.BANK_TRANSFER).get(PayoutStatus.PAYING).startPayment(NOW).orThrow().isToBePaidHere()).isFalse();
        assertThat(started.approval().orElseThrow().due()).isEqualTo(DUE);
    }

    @Test
    @Tag("INC-27")
    void owed_invoices_are_offset_at_their_own_rate_and_never_below_zero() {
        var key = new OwedKey(PARTNER, SIX);
        var owed = OwedInvoice.none(key).booked(cny(100));
        assertThat(owed.transfer().to().name()).isEqualTo("owed-invoice/d-1/6");
        assertThat(owed.owed().offset(cny(60)).orThrow().owed().balance()).isEqualTo(cny(40));
        assertThat(owed.owed().offset(cny(100)).orThrow().transfer().from()).isEqualTo(owed.transfer().to());
        assertThat(codes(owed.owed().offset(cny(101)))).containsExactly("OWED_INVOICE_EXCEEDED");
        assertThat(key).isLessThan(new OwedKey(PARTNER, new TaxRate(BigDecimal.valueOf(13))));
    }

    @Test
    @Tag("INC-26")
    void incentives_move_between_accounts_of_one_company_only() {
        var other = new PartyId("d-2");
        var same = Map.of(PARTNER, "9144", other, "9144", new PartyId("d-3"), "9155");
        assertThat(Moving.against(PARTNER, other, same)).isEmpty();
        assertThat(Moving.against(PARTNER, PARTNER, same)).extracting(Refusal::code).containsExactly("INCENTIVE_TO_SAME_ACCOUNT");
        for (var stranger : List.of("d-3", "d-4")) {
            assertThat(Moving.against(PARTNER, new PartyId(stranger), same)).extracting(Refusal::code).containsExactly("INCENTIVE_COMPANIES_DIFFER");
        }
        assertThat(Moving.against(new PartyId("d-4"), new PartyId("d-5"), same)).hasSize(1);
        assertThat(codes(Moving.all(List.of(), List.of()))).containsExactly("INCENTIVE_NOTHING_TO_MOVE");
    }

    @Test
    @Tag("INC-24")
    void after_its_plan_a_partner_has_a_year_and_is_told_twice() {
        var end = Lapsing.end(Instant.parse("2026-05-01T17:00:00Z"), ZoneOffset.ofHours(8));
        assertThat(end).isEqualTo(Instant.parse("2027-05-01T16:00:00Z"));
        assertThat(Lapsing.toTell(end, Optional.empty(), end.minus(Duration.ofDays(31)))).isEmpty();
        assertThat(Lapsing.toTell(end, Optional.empty(), end.minus(Duration.ofDays(30)))).contains(30);
        assertThat(Lapsing.toTell(end, Optional.of(30), end.minus(Duration.ofDays(8)))).isEmpty();
        assertThat(Lapsing.toTell(end, Optional.of(30), end.minus(Duration.ofDays(7)))).contains(7);
        assertThat(Lapsing.toTell(end, Optional.empty(), end.minus(Duration.ofDays(6)))).contains(7);
        assertThat(Lapsing.toTell(end, Optional.of(7), end.minusSeconds(1))).isEmpty();
        assertThat(Lapsing.toTell(end, Optional.empty(), end)).isEmpty();
    }
}
