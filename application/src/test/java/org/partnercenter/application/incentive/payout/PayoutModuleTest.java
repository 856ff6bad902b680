package org.partnercenter.application.incentive.payout;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.incentive.InMemoryIncentiveBills;
import org.partnercenter.application.incentive.PoliciesOf;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Happened;
import org.partnercenter.application.kernel.InvoicingOffice;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Posting;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.notice.NoticeTable;
import org.partnercenter.application.testing.SettableClocks;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.incentive.FreezeReason;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.payout.AutoRequest;
import org.partnercenter.domain.incentive.payout.OwedKey;
import org.partnercenter.domain.incentive.payout.PayoutOrder;
import org.partnercenter.domain.incentive.payout.PayoutStatus;
import org.partnercenter.domain.incentive.payout.Requester;
import org.partnercenter.domain.incentive.payout.Settlement;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.LedgerAccount;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.TaxRate;
import org.partnercenter.domain.kernel.Transfer;
import org.partnercenter.domain.kernel.VatType;
import org.partnercenter.domain.kernel.WorkingDays;
import org.partnercenter.domain.kernel.invoicing.PartnerInvoice;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.incentive.payout.PayoutsContract.OTHER;
import static org.partnercenter.application.incentive.payout.PayoutsContract.PARTNER;
import static org.partnercenter.application.incentive.payout.PayoutsContract.SIX;
import static org.partnercenter.application.incentive.payout.PayoutsContract.bill;
import static org.partnercenter.application.incentive.payout.PayoutsContract.cny;
import static org.partnercenter.domain.kernel.AssociationType.REFERRAL;
import static org.partnercenter.domain.kernel.AssociationType.RESALE;

class PayoutModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    private static final Caller D1 = Caller.mainAccount(PARTNER, PartyKind.DISTRIBUTOR);
    private static final Caller D2 = Caller.mainAccount(OTHER, PartyKind.SOLUTION_PROVIDER);
    private static final Caller R1 = Caller.reseller(new PartyId("r-1"), PARTNER);
    private static final PageRequest TEN = new PageRequest(0, 10);

    private final TestHouse house = new TestHouse();
    private final InMemoryIncentiveBills bills = house.transactions.register(new InMemoryIncentiveBills());
    private final InMemoryPayouts store = house.transactions.register(new InMemoryPayouts(bills));
    private final Map<PartyId, TaxRate> certified = new HashMap<>(Map.of(PARTNER, SIX, OTHER, SIX));
    private final Map<IncentiveBillId, Set<FreezeReason>> frozen = new HashMap<>();
    private final List<IncentivePolicy> policies = new ArrayList<>();
    private final Map<PartyId, Instant> lapsed = new HashMap<>();
    private final Map<PartyId, String> companies = new HashMap<>();
    private final Map<IncentiveBillId, Boolean> cash = new HashMap<>();
    private boolean quotaAway;
    private final Set<PayoutOrders.InvoiceKey> elsewhere = new HashSet<>();
    private final PayoutModule module = new PayoutModule(new PayoutPorts(new PayoutPorts.Stores(bills, store.orders(), store.auto(), store.owed(),
            store.open()), new PayoutPorts.Questions((partners, now) -> certified, (of, now) -> frozen, new Policies(), (partners, now) -> lapsed,
            (partners, now) -> companies, of -> cash, (scope, type, id) -> List.of(), invoices -> elsewhere), new PayoutPorts.Payers((due, now) -> pay("account", due),
            (due, now) -> pay("quota", due)), new InvoicingOffice((title, paragraphs) -> (title + "\n" + String.join("\n", paragraphs))
            .getBytes(StandardCharsets.UTF_8), Rulebook.texts(), new InvoicingOffice.Receiver("Vendor", "Street 1", "in@vendor.example")), new Weekdays(), ZoneOffset.ofHours(8), house.clocks, house.ids));

    PayoutModuleTest() {
        house.with(module.useCases());
        NoticeTable.fill(house.news);
    }

    private final class Policies implements PoliciesOf {

        @Override
        public List<IncentivePolicy> inForce(ReconciliationPeriod period) {
            return policies;
        }

        @Override
        public Map<YearMonth, Map<String, ProductPolicy>> products(Set<YearMonth> months) {
            return Map.of();
        }
    }

    private static final class Weekdays implements WorkingDays {

        @Override
        public boolean isWorking(LocalDate day) {
            return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        }

        @Override
        public LocalDate plus(LocalDate day, int workingDays) {
            return Stream.iterate(day.plusDays(1), next -> next.plusDays(1)).filter(this::isWorking).skip(workingDays - 1L).findFirst().orElseThrow();
        }

        @Override
        public int between(LocalDate from, LocalDate to) {
            throw new UnsupportedOperationException();
        }
    }

    private List<Decision<Effects>> pay(String what, List<Pay.Due> due) {
        return due.stream().map(each -> what.equals("quota") && quotaAway ? Decision.<Effects>refused(CommonRefusal.PARTY_UNKNOWN.refusal())
                : Decision.granted(Effects.of(List.of(new Posting(new Transfer("TEST", LedgerAccount.single("source"),
                LedgerAccount.of(what, each.order().partner().value()), each.order().settlement().paid()), Viewers.none(), Map.of(),
                Optional.empty())), List.of()))).toList();
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::code).toList();
    }

    private static IncentiveBillId id(String text) {
        return new IncentiveBillId(text);
    }

    private void have(IncentiveBill... some) {
        bills.put(List.of(some));
    }

    private IncentiveBill stored(String id) {
        return bills.find(new Scope.Everything(), id(id)).orElseThrow();
    }

    private Decision<PayoutOrder> request(Caller caller, PayoutForm form, String... ids) {
        return house.submit(PayoutOperations.REQUESTED, caller, new RequestPayout(Stream.of(ids).map(IncentiveBillId::new).toList(), form));
    }

    private Decision<PayoutOrder> move(Operation<MovePayout, PayoutOrder> operation, PayoutOrder order) {
        return house.submit(operation, PLATFORM, new MovePayout(order.no()));
    }

    private Decision<PayoutOrder> turnDown(Operation<TurnDownPayout, PayoutOrder> operation, PayoutOrder order) {
        return house.submit(operation, PLATFORM, new TurnDownPayout(order.no(), "because"));
    }

    private Decision<PayoutOrder> invoice(PayoutOrder order, String number, long minor) {
        return house.submit(PayoutOperations.INVOICED, D1, new InvoicePayout(order.no(), List.of(new PartnerInvoice(number,
                LocalDate.of(2026, 11, 20), VatType.VAT_SPECIAL, cny(minor), SIX))));
    }

    private Decision<PayoutOrder> report(PayoutOrder order, ReportPayment.Result result) {
        return house.submit(PayoutOperations.REPORT, PLATFORM, new ReportPayment(order.no(), result));
    }

    private PayoutOrder approved(PayoutForm form) {
        var order = request(D1, form).orThrow();
        move(PayoutOperations.PROCESS, order).orThrow();
        invoice(order, "i-" + order.no(), order.settlement().amount().minor()).orThrow();
        move(PayoutOperations.PASS_INVOICE, order).orThrow();
        return move(PayoutOperations.APPROVE, order).orThrow();
    }

    private List<String> told() {
        return house.notices.stream().map(entry -> entry.notice().to() + " " + entry.notice().kind()).toList();
    }

    @Test
    @Tag("OPI-05")
    void what_may_not_be_paid_in_cash_becomes_coupon_quota() {
        have(bill("project", PARTNER, REFERRAL, "2026-10", 10_000), bill("a", PARTNER, REFERRAL, "2026-10", 5_000));
        cash.put(id("project"), false);

        assertThat(codes(request(D1, PayoutForm.BANK_TRANSFER, "project"))).containsExactly("PAYOUT_FORM_NOT_ALLOWED");
        assertThat(request(D1, PayoutForm.BANK_TRANSFER, "a").isGranted()).isTrue();
        assertThat(request(D1, PayoutForm.COUPON_QUOTA, "project").isGranted()).isTrue();
    }

    @Test
    @Tag("INC-22")
    @Tag("INC-23")
    @Tag("PIN-08")
    void a_bank_transfer_goes_by_invoice_review_approval_and_the_banks_word() {
        have(bill("a", PARTNER, REFERRAL, "2026-10", 10_000), bill("n", PARTNER, REFERRAL, "2026-09", -1_000));
        var order = request(D1, PayoutForm.BANK_TRANSFER, "a").orThrow();
        assertThat(order.items()).hasSize(2);
        assertThat(stored("n").payoutOrder()).contains(order.no());
        assertThat(codes(invoice(order, "i-1", 9_000))).containsExactly("PAYOUT_STATE");
        assertThat(move(PayoutOperations.PROCESS, order).orThrow().status()).isEqualTo(PayoutStatus.TO_INVOICE);
        assertThat(codes(invoice(order, "i-1", 8_999))).containsExactly("PARTNER_INVOICE_SUM");
        invoice(order, "i-1", 9_000).orThrow();
        turnDown(PayoutOperations.REJECT_INVOICE, order).orThrow();
        invoice(order, "i-1", 9_000).orThrow();
        move(PayoutOperations.PASS_INVOICE, order).orThrow();
        var approved = move(PayoutOperations.APPROVE, order).orThrow();
        assertThat(approved.approval().orElseThrow().due()).as("two working days after a Monday").isEqualTo(LocalDate.of(2026, 11, 25));
        move(PayoutOperations.START, order).orThrow();
        assertThat(stored("a").status()).isEqualTo(IncentiveBillStatus.ISSUING);
        assertThat(codes(report(order, new ReportPayment.Transferred(cny(1), "r-1")))).containsExactly("PAYOUT_AMOUNT_DIFFERS");

        var paid = report(order, new ReportPayment.Transferred(cny(9_000), "r-1")).orThrow();
        assertThat(paid.status()).isEqualTo(PayoutStatus.COMPLETED);
        assertThat(List.of(stored("a").status(), stored("n").status())).containsOnly(IncentiveBillStatus.ISSUED);
        int events = house.outbox.entries().size();
        assertThat(report(order, new ReportPayment.Transferred(cny(9_000), "r-1")).orThrow()).isEqualTo(paid);
        assertThat(house.outbox.entries()).as("told twice").hasSize(events);
        assertThat(codes(report(order, new ReportPayment.NotTransferred("closed")))).containsExactly("PAYOUT_STATE");
        assertThat(told()).containsExactly("d-1 PAYOUT_PROCESSING", "d-1 PAYOUT_TO_INVOICE", "d-1 PAYOUT_INVOICE_UNDER_REVIEW",
                "d-1 PAYOUT_INVOICE_REJECTED", "d-1 PAYOUT_INVOICE_UNDER_REVIEW", "d-1 PAYOUT_APPROVING", "d-1 PAYOUT_PAYING",
                "d-1 PAYOUT_COMPLETED");
        assertThat(house.outbox.entries()).extracting(entry -> entry.event().type()).contains("org.partnercenter.payout-order.completed");
    }

    @Test
    @Tag("INC-22")
    void a_payment_that_failed_is_tried_again_or_given_up() {
        have(bill("a", PARTNER, REFERRAL, "2026-10", 10_000));
        var order = approved(PayoutForm.BANK_TRANSFER);
        assertThat(report(order, new ReportPayment.NotTransferred("closed")).orThrow().status()).isEqualTo(PayoutStatus.COMPLETED_WITH_ERROR);
        assertThat(report(order, new ReportPayment.NotTransferred("closed")).isGranted()).isTrue();
        assertThat(move(PayoutOperations.RETRY, order).orThrow().status()).isEqualTo(PayoutStatus.PAYING);
        report(order, new ReportPayment.NotTransferred("closed")).orThrow();
        assertThat(turnDown(PayoutOperations.REJECT, order).orThrow().status()).isEqualTo(PayoutStatus.REJECTED);
        assertThat(stored("a").isOpen(house.clocks.business())).isTrue();

        var again = request(D1, PayoutForm.BANK_TRANSFER).orThrow();
        assertThat(turnDown(PayoutOperations.FAIL_CREATION, again).orThrow().status()).isEqualTo(PayoutStatus.ORDER_CREATE_FAILED);
        assertThat(stored("a").payoutOrder()).contains(again.no());
        assertThat(move(PayoutOperations.RETRY, again).orThrow().status()).isEqualTo(PayoutStatus.PROCESSING);
        assertThat(codes(move(PayoutOperations.RETRY, again))).containsExactly("PAYOUT_STATE");
    }

    @Test
    @Tag("INC-25")
    @Tag("INC-22")
    void quota_is_granted_at_once_and_a_refused_grant_is_tried_again_without_granting_twice() {
        have(bill("a", PARTNER, RESALE, "2026-10", 10_600));
        quotaAway = true;
        var order = request(D1, PayoutForm.COUPON_QUOTA).orThrow();
        var failed = move(PayoutOperations.PROCESS, order).orThrow();
        assertThat(failed.status()).isEqualTo(PayoutStatus.COMPLETED_WITH_ERROR);
        assertThat(failed.remark()).contains("PARTY_NOT_FOUND (COM-13)");
        assertThat(stored("a").status()).isEqualTo(IncentiveBillStatus.ISSUING);
        assertThat(house.ledger.entries()).isEmpty();
        quotaAway = false;
        assertThat(move(PayoutOperations.RETRY, order).orThrow().status()).isEqualTo(PayoutStatus.COMPLETED);
        assertThat(codes(move(PayoutOperations.RETRY, order))).containsExactly("PAYOUT_STATE");
        assertThat(house.ledger.balance("quota/d-1")).as("without input tax").isEqualTo(10_000);
        assertThat(stored("a").status()).isEqualTo(IncentiveBillStatus.ISSUED);
    }

    @Test
    @Tag("INC-27")
    void a_top_up_without_an_invoice_is_owed_one_and_that_is_offset() {
        have(bill("a", PARTNER, RESALE, "2026-10", 10_600), bill("b", PARTNER, REFERRAL, "2026-10", 500));
        move(PayoutOperations.PROCESS, request(D1, PayoutForm.ACCOUNT_TOP_UP_OWED_INVOICE).orThrow()).orThrow();
        assertThat(house.ledger.balance("account/d-1")).isEqualTo(10_000);
        assertThat(house.ledger.balance("owed-invoice/d-1/6")).isEqualTo(10_000);

        var owed = new OwedKey(PARTNER, SIX);
        assertThat(codes(house.submit(PayoutOperations.OFFSET, PLATFORM, new OffsetOwed(owed, cny(10_001), Optional.empty()))))
                .containsExactly("OWED_INVOICE_EXCEEDED");
        assertThat(house.submit(PayoutOperations.OFFSET, PLATFORM, new OffsetOwed(owed, cny(4_000), Optional.of("i-7"))).orThrow().balance())
                .isEqualTo(cny(6_000));
        assertThat(house.ledger.balance("owed-invoice/d-1/6")).isEqualTo(6_000);
        assertThat(module.browse().owed(D1, Optional.empty(), TEN).orThrow().items()).extracting(each -> each.balance()).containsExactly(cny(6_000));
        assertThat(module.browse().owed(D2, Optional.empty(), TEN).orThrow().items()).isEmpty();
        assertThat(module.browse().owed(PLATFORM, Optional.of(PARTNER), TEN).orThrow().items()).hasSize(1);

        var topUp = approved(PayoutForm.ACCOUNT_TOP_UP);
        assertThat(codes(report(topUp, new ReportPayment.NotTransferred("x")))).containsExactly("PAYOUT_NOT_BY_BANK");
        assertThat(move(PayoutOperations.START, topUp).orThrow().status()).isEqualTo(PayoutStatus.COMPLETED);
        assertThat(house.ledger.balance("account/d-1")).isEqualTo(10_500);
        assertThat(house.ledger.balance("owed-invoice/d-1/6")).isEqualTo(6_000);
    }

    @Test
    @Tag("INC-18")
    @Tag("INC-19")
    @Tag("INC-21")
    @Tag("INC-29")
    void what_is_payable_can_be_asked_first_with_what_stands_in_the_way() {
        have(bill("a", PARTNER, REFERRAL, "2026-10", 10_600), bill("f", PARTNER, REFERRAL, "2026-09", 7), bill("r", PARTNER, RESALE, "2026-10", 50),
                bill("n", PARTNER, RESALE, "2026-09", -60), bill("x", OTHER, REFERRAL, "2026-10", 1));
        frozen.put(id("f"), Set.of(FreezeReason.CYCLE_UNPAID));
        var seen = module.browse().eligibility(D1).orThrow();

        assertThat(seen.payables().blockers()).isEmpty();
        assertThat(seen.payables().totals().get(REFERRAL).payable()).isEqualTo(cny(10_600));
        assertThat(seen.payables().totals().get(RESALE).net()).isEqualTo(cny(-10));
        assertThat(seen.forms().get(PayoutForm.BANK_TRANSFER).settlement().map(Settlement::paid)).contains(cny(10_600));
        assertThat(seen.forms().get(PayoutForm.COUPON_QUOTA).settlement().map(Settlement::paid)).contains(cny(10_000));
        assertThat(seen.forms().get(PayoutForm.ACCOUNT_TOP_UP_OWED_INVOICE).against()).extracting(Refusal::code)
                .containsExactly("PAYOUT_CARRIED_FORWARD");
        assertThat(codes(request(D1, PayoutForm.BANK_TRANSFER, "f", "x"))).containsExactly("INCENTIVE_BILL_NOT_FOUND", "PAYOUT_BILL_FROZEN");

        certified.clear();
        assertThat(module.browse().eligibility(D1).orThrow().payables().blockers()).extracting(Refusal::code)
                .containsExactly("BUSINESS_INFO_NOT_CERTIFIED");
        assertThat(codes(request(D1, PayoutForm.BANK_TRANSFER))).containsExactly("BUSINESS_INFO_NOT_CERTIFIED");
        assertThat(codes(module.browse().eligibility(R1))).containsExactly("CBC.0155");
        assertThat(codes(request(R1, PayoutForm.BANK_TRANSFER))).containsExactly("CBC.0155");
    }

    @Test
    @Tag("INC-20")
    @Tag("INC-23")
    void in_one_batch_and_in_a_dry_run_nothing_is_taken_twice() {
        have(bill("a", PARTNER, REFERRAL, "2026-10", 10), bill("b", PARTNER, REFERRAL, "2026-09", 20));
        assertThat(house.ask(PayoutOperations.REQUESTED, D1, new RequestPayout(List.of(), PayoutForm.BANK_TRANSFER)).isGranted()).isTrue();
        assertThat(stored("a").payoutOrder()).isEmpty();

        var answers = house.gateway().submit(PayoutOperations.REQUESTED, Stream.of(List.of(id("a")), List.of(id("a")), List.<IncentiveBillId>of(),
                List.<IncentiveBillId>of()).map(ids -> new Submission<>(D1, Optional.empty(), new RequestPayout(ids, PayoutForm.BANK_TRANSFER),
                TestHouse.ORIGIN)).toList());
        assertThat(answers).extracting(answer -> codes(answer.decision())).containsExactly(List.of(), List.of("INCENTIVE_BILL_IN_PAYOUT"), List.of(),
                List.of("PAYOUT_NOTHING_PAYABLE"));
        assertThat(module.browse().orders(D1, PayoutFilter.ALL, TEN).orThrow().items()).extracting(order -> order.settlement().amount())
                .containsExactlyInAnyOrder(cny(10), cny(20));
    }

    private String list(PayoutOrder order, Language language) {
        return new String(module.browse().invoiceList(module.browse().order(D1, order.no()).orThrow(), language).orThrow(), StandardCharsets.UTF_8);
    }

    @Test
    @Tag("PIN-01")
    @Tag("PIN-06")
    void the_notice_says_where_invoices_go_and_the_list_what_they_say() {
        have(bill("a", PARTNER, REFERRAL, "2026-10", 10_700), bill("n", PARTNER, REFERRAL, "2026-09", -100));
        var order = request(D1, PayoutForm.BANK_TRANSFER, "a").orThrow();
        assertThat(codes(module.browse().invoiceList(order, Language.EN_US))).containsExactly("PAYOUT_STATE");
        move(PayoutOperations.PROCESS, order).orThrow();
        assertThat(house.notices.get(house.notices.size() - 1).notice().facts()).containsEntry("amount", "106.00").containsEntry("bill_to", "Vendor")
                .containsEntry("address", "Street 1").containsEntry("mailbox", "in@vendor.example");
        assertThat(list(order, Language.EN_US)).contains("Invoice list " + order.no(), "2026-10", "107.00 CNY", "2026-09", "-1.00 CNY",
                "Without tax 100.00 CNY, tax at 6 %: 6.00 CNY, together 106.00 CNY", "Made out to: Vendor", "Street 1", "in@vendor.example");
        invoice(order, "i-1", 10_600).orThrow();
        assertThat(list(order, Language.ZH_CN)).contains("开票清单", "发票 i-1", "增值税专用发票");
    }

    @Test
    @Tag("PIN-07")
    void an_invoice_of_a_benefit_application_covers_no_order() {
        have(bill("a", PARTNER, REFERRAL, "2026-10", 10));
        var order = request(D1, PayoutForm.BANK_TRANSFER, "a").orThrow();
        move(PayoutOperations.PROCESS, order).orThrow();
        elsewhere.add(new PayoutOrders.InvoiceKey(PARTNER, "i-1"));
        assertThat(codes(invoice(order, "i-1", 10))).containsExactly("PARTNER_INVOICE_ELSEWHERE");
        assertThat(module.invoiced(elsewhere)).isEmpty();
        invoice(order, "i-2", 10).orThrow();
        assertThat(module.invoiced(Set.of(new PayoutOrders.InvoiceKey(PARTNER, "i-2")))).hasSize(1);
    }

    @Test
    @Tag("PIN-04")
    @Tag("PIN-07")
    void an_invoice_covers_one_order_and_is_free_again_when_that_is_rejected() {
        have(bill("a", PARTNER, REFERRAL, "2026-10", 10), bill("b", PARTNER, REFERRAL, "2026-09", 10));
        var first = request(D1, PayoutForm.BANK_TRANSFER, "a").orThrow();
        var second = request(D1, PayoutForm.BANK_TRANSFER, "b").orThrow();
        Stream.of(first, second).forEach(order -> move(PayoutOperations.PROCESS, order).orThrow());
        invoice(first, "i-1", 10).orThrow();
        assertThat(codes(invoice(second, "i-1", 10))).containsExactly("PARTNER_INVOICE_ELSEWHERE");
        assertThat(codes(house.submit(PayoutOperations.INVOICED, D2, new InvoicePayout(first.no(), List.of()))))
                .containsExactly("PAYOUT_ORDER_NOT_FOUND");
        turnDown(PayoutOperations.REJECT, first).orThrow();
        invoice(second, "i-1", 10).orThrow();
    }

    @Test
    @Tag("INC-20")
    void what_is_payable_is_requested_by_itself_where_a_partner_wishes_it() {
        have(bill("a", PARTNER, REFERRAL, "2026-10", 10_600), bill("r", PARTNER, RESALE, "2026-10", 50), bill("x", OTHER, REFERRAL, "2026-10", 1));
        assertThat(codes(house.submit(PayoutOperations.AUTO_SET, D1, new SetAutoRequest(Map.of(RESALE, PayoutForm.BANK_TRANSFER)))))
                .containsExactly("PAYOUT_FORM_NOT_FOR_TYPE");
        house.submit(PayoutOperations.AUTO_SET, D1, new SetAutoRequest(Map.of(REFERRAL, PayoutForm.COUPON_QUOTA, RESALE, PayoutForm.COUPON_QUOTA)))
                .orThrow();
        frozen.put(id("r"), Set.of(FreezeReason.OVERDUE_BILLS));
        work();

        var made = module.browse().orders(D1, PayoutFilter.ALL, TEN).orThrow().items();
        assertThat(made).hasSize(1);
        assertThat(made.getFirst().by()).isEqualTo(Requester.AUTO);
        assertThat(module.browse().timeline(D1, made.getFirst())).extracting(Happened::what).containsExactly("SUBMIT");
        assertThat(module.browse().orders(D2, PayoutFilter.ALL, TEN).orThrow().items()).isEmpty();
        frozen.clear();
        work();
        assertThat(stored("r").payoutOrder()).as("looked at a moment ago").isEmpty();
        house.clocks.advance(Duration.ofHours(1));
        work();
        assertThat(stored("r").payoutOrder()).isPresent();
        assertThat(house.submit(PayoutOperations.AUTO_SET, D1, new SetAutoRequest(Map.of())).orThrow()).isEqualTo(AutoRequest.off(PARTNER));
        assertThat(module.browse().settings(D1).orThrow().isOff()).isTrue();
    }

    private void work() {
        module.chores(house.gateway(), () -> Optional.of(PLATFORM)).forEach(chore -> {
            while (chore.doPortion()) {
                assertThat(chore.name()).isNotBlank();
            }
        });
    }

    @Test
    @Tag("INC-24")
    void a_partner_that_left_its_plan_has_a_year_is_told_and_then_it_is_over() {
        have(bill("a", PARTNER, REFERRAL, "2026-10", 100), bill("n", PARTNER, REFERRAL, "2026-09", -1), bill("x", OTHER, REFERRAL, "2026-10", 1),
                bill("t", PARTNER, RESALE, "2026-10", 100));
        request(D1, PayoutForm.COUPON_QUOTA, "t").orThrow();
        lapsed.put(PARTNER, SettableClocks.START);
        work();
        var end = Instant.parse("2027-11-22T16:00:00Z");
        assertThat(stored("a").validUntil()).contains(end);
        assertThat(stored("n").validUntil()).as("what takes money back has no end").isEmpty();
        assertThat(stored("x").validUntil()).isEmpty();

        house.clocks.advance(Duration.between(house.clocks.business(), end.minus(Duration.ofDays(30))));
        work();
        work();
        house.clocks.advance(Duration.ofDays(23));
        work();
        house.clocks.advance(Duration.ofDays(7));
        assertThat(codes(request(D1, PayoutForm.BANK_TRANSFER, "a"))).containsExactly("PAYOUT_BILL_EXPIRED");
        work();
        assertThat(stored("a").status()).isEqualTo(IncentiveBillStatus.LAPSED);
        assertThat(stored("t").status()).as("in an order").isEqualTo(IncentiveBillStatus.ISSUING);
        assertThat(told().stream().filter(each -> each.contains("INCENTIVES")).toList()).containsExactly("d-1 INCENTIVES_LIMITED",
                "d-1 INCENTIVES_LAPSING", "d-1 INCENTIVES_LAPSING", "d-1 INCENTIVES_LAPSED");
        assertThat(codes(request(D1, PayoutForm.BANK_TRANSFER, "a"))).containsExactly("INCENTIVE_BILL_STATE");
    }

    @Test
    @Tag("INC-26")
    void the_platform_moves_bills_between_accounts_of_one_company() {
        have(bill("a", PARTNER, REFERRAL, "2026-10", 100), bill("b", PARTNER, REFERRAL, "2026-09", 30), bill("x", OTHER, REFERRAL, "2026-10", 1));
        assertThat(codes(house.submit(PayoutOperations.MOVE, PLATFORM, new MoveIncentives(PARTNER, OTHER, List.of(id("x")), "merged"))))
                .containsExactly("INCENTIVE_BILL_NOT_FOUND", "INCENTIVE_COMPANIES_DIFFER");
        companies.putAll(Map.of(PARTNER, "9144", OTHER, "9144"));
        assertThat(codes(house.submit(PayoutOperations.MOVE, D1, new MoveIncentives(PARTNER, OTHER, List.of(), "merged")))).containsExactly("CBC.0155");
        assertThat(house.submit(PayoutOperations.MOVE, PLATFORM, new MoveIncentives(PARTNER, OTHER, List.of(id("a")), "merged")).orThrow().amount())
                .isEqualTo(cny(100));

        assertThat(codes(request(D1, PayoutForm.BANK_TRANSFER, "a"))).containsExactly("INCENTIVE_BILL_NOT_FOUND");
        var order = request(D2, PayoutForm.COUPON_QUOTA).orThrow();
        assertThat(order.items()).extracting(item -> item.bill().value()).containsExactly("a", "x");
        assertThat(order.items().getFirst().key().partner()).as("for whom it was calculated").isEqualTo(PARTNER);
        move(PayoutOperations.PROCESS, order).orThrow();
        assertThat(stored("a").status()).isEqualTo(IncentiveBillStatus.ISSUED);
        assertThat(told()).contains("d-1 INCENTIVES_MOVED_AWAY", "d-2 INCENTIVES_MOVED_HERE");
        house.submit(PayoutOperations.MOVE, PLATFORM, new MoveIncentives(PARTNER, OTHER, List.of(), "merged")).orThrow();
        assertThat(codes(house.submit(PayoutOperations.MOVE, PLATFORM, new MoveIncentives(PARTNER, OTHER, List.of(), "merged"))))
                .containsExactly("INCENTIVE_NOTHING_TO_MOVE");
    }

    @Test
    @Tag("INC-22")
    void everybody_sees_its_own_steps_and_orders() {
        have(bill("a", PARTNER, REFERRAL, "2026-10", 100));
        var order = request(D1, PayoutForm.BANK_TRANSFER).orThrow();
        assertThat(codes(module.browse().order(D2, order.no()))).containsExactly("PAYOUT_ORDER_NOT_FOUND");
        assertThat(module.browse().order(PLATFORM, order.no()).orThrow()).isEqualTo(order);
        assertThat(module.browse().possibilities(D1, order)).extracting(Possibility::event).containsExactly("INVOICE");
        assertThat(module.browse().possibilities(PLATFORM, order)).filteredOn(Possibility::isPossible).extracting(Possibility::event)
                .containsExactly("FAIL_CREATION", "PROCESS", "REJECT");
        assertThat(codes(house.submit(PayoutOperations.PROCESS, D1, new MovePayout(order.no())))).containsExactly("CBC.0155");
        assertThat(codes(house.submit(PayoutOperations.PROCESS, PLATFORM, new MovePayout(new PayoutOrderNo("?"))))).containsExactly("PAYOUT_ORDER_NOT_FOUND");
        var exported = module.exports().getFirst().open(D1, Map.of("status", "PROCESSING"), house.clocks.business()).orThrow().read(TEN);
        assertThat(exported.items()).hasSize(1);
    }
}
