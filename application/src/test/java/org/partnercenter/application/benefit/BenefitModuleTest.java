package org.partnercenter.application.benefit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.InvoicingOffice;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.notice.NoticeTable;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.benefit.Allowance;
import org.partnercenter.domain.benefit.ApplicationNo;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitRefusal;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.Person;
import org.partnercenter.domain.benefit.Surroundings.Settling;
import org.partnercenter.domain.benefit.fh.FhMonths;
import org.partnercenter.domain.benefit.fh.PaymentVerdict;
import org.partnercenter.domain.kernel.CalendarYear;
import org.partnercenter.domain.kernel.CalendarYears;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.TaxRate;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class BenefitModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(id("platform"), PartyKind.PLATFORM);
    private static final Caller S1 = Caller.mainAccount(id("s-1"), PartyKind.SOLUTION_PROVIDER);
    private static final Caller S2 = Caller.mainAccount(id("s-2"), PartyKind.SOLUTION_PROVIDER);
    private static final ZoneId ZONE = ZoneId.of("UTC+8");
    private static final PageRequest TEN = new PageRequest(0, 10);

    private final TestHouse house = new TestHouse();
    private final Set<PartyId> uncertified = new HashSet<>();
    private final Map<PartyId, Set<String>> paidOut = new HashMap<>();
    private final Set<PartyId> overdue = new HashSet<>();
    private final InMemoryBenefitApplications applications = house.transactions.register(new InMemoryBenefitApplications());
    private final BenefitPorts ports = new BenefitPorts(applications, house.transactions.register(new InMemoryAllowances()),
            new BenefitQuestions((partners, gates, now) -> Map.of(), (partners, now) -> settling(partners), (ids, now) -> people(ids), ids -> Map.of(),
            (partners, now) -> Map.of(), numbers -> paidOut),
            (scope, type, id) -> List.of(), new InvoicingOffice((title, paragraphs) -> (title + "\n" + String.join("\n", paragraphs))
            .getBytes(StandardCharsets.UTF_8), Rulebook.texts(), new InvoicingOffice.Receiver("Vendor", "Street 1", "in@vendor.example")), house.ids, new BenefitPorts.Site(house.clocks, ZONE, new CalendarYears(Map.of(2026,
            new CalendarYear(2026, Map.of(), Map.of()), 2027, new CalendarYear(2027, Map.of(), Map.of())))), Optional.of(Money.of("50000.00", "CNY")));
    private final BenefitModule module = new BenefitModule(ports);

    BenefitModuleTest() {
        NoticeTable.fill(house.news);
        house.with(module.useCases());
        at("2026-07-15");
    }

    private static PartyId id(String text) {
        return new PartyId(text);
    }

    private static Map<String, Object> invoice(String number, String day, String amount) {
        return Map.of("number", number, "issued_on", day, "amount", new BigDecimal(amount), "type", "VAT_SPECIAL", "tax_rate", 6);
    }

    private Map<PartyId, Settling> settling(Set<PartyId> partners) {
        var all = new HashMap<PartyId, Settling>();
        partners.forEach(partner -> all.put(partner, new Settling(!uncertified.contains(partner), overdue.contains(partner),
                uncertified.contains(partner) ? Optional.empty() : TaxRate.of(BigDecimal.valueOf(6)))));
        return all;
    }

    /** Everybody is an approved architect who started in January, and is certified. */
    private static Map<PartyId, Map<String, Person>> people(Map<PartyId, Set<String>> ids) {
        var all = new HashMap<PartyId, Map<String, Person>>();
        ids.forEach((partner, some) -> some.forEach(id -> all.computeIfAbsent(partner, none -> new HashMap<>()).put(id, new Person(id, "SYSTEM_INTEGRATOR", true,
                "SOLUTION_ARCHITECT", Optional.of(LocalDate.parse("2026-01-01")), List.of(new Person.Certificate("c-" + id,
                LocalDate.parse("2027-01-01")))))));
        return all;
    }

    private void at(String day) {
        house.clocks.advance(Duration.between(house.clocks.business(), LocalDate.parse(day).atTime(10, 0).atZone(ZONE).toInstant()));
    }

    private void grant(String amount) {
        house.submit(BenefitOperations.ALLOW, PLATFORM, new SetAllowance(new Allowance("FH_SI_PRESALES", Optional.empty(), FhMonths.RATE,
                Money.of(amount, "CNY"), LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31")))).orThrow();
    }

    private Decision<BenefitStep> apply(Caller caller, String month, String person) {
        return house.submit(BenefitOperations.APPLY, caller, new ApplyForBenefit("FH_SI_PRESALES", false, Map.of("month", month, "recipients",
                List.of(Map.of("person_id", person, "proofs", List.of("proof-1"))))));
    }

    private Decision<BenefitStep> review(Caller by, String no, BenefitEvent event) {
        return house.submit(BenefitOperations.REVIEW, by, new MoveBenefit(new ApplicationNo(no), event, Optional.empty(), Map.of(),
                event == BenefitEvent.REJECT ? Optional.of("证明不全") : Optional.empty()));
    }

    private Decision<BenefitStep> step(Caller by, String no, BenefitEvent event, Map<String, Object> brought) {
        return house.submit(BenefitOperations.STEP, by, new MoveBenefit(new ApplicationNo(no), event, Optional.empty(), brought, Optional.empty()));
    }

    private Decision<BenefitStep> pay(Caller caller) {
        return house.submit(BenefitOperations.APPLY, caller, new ApplyForBenefit("FH_PAYMENT", false, payment()));
    }

    private static Map<String, Object> payment() {
        return Map.of("fh_programme", "FH_SI_PRESALES", "quarter", "2026Q3");
    }

    private String passed(String month, String person) {
        var no = apply(S1, month, person).orThrow().no();
        review(PLATFORM, no, BenefitEvent.APPROVE).orThrow();
        return no;
    }

    private PaymentVerdict verdict() {
        return module.browse().eligibility(S1, payment()).orThrow();
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }

    private static List<String> codes(Decision<?> decision) {
        return codes(decision.refusals());
    }

    @Test
    @Tag("PAY-01")
    @Tag("PAY-08")
    @Tag("PAY-09")
    @Tag("PAY-11")
    @Tag("PAY-13")
    void a_quarter_is_applied_for_month_by_month_invoiced_and_paid() {
        grant("1000.00");
        passed("2026-07", "p-1");
        at("2026-08-03");
        passed("2026-08", "p-2");
        at("2026-09-03");
        passed("2026-09", "p-3");

        assertThat(verdict().isAllowed()).isTrue();
        var payment = pay(S1).orThrow();
        assertThat(codes(module.browse().invoiceList(module.browse().find(S1, new ApplicationNo(payment.no())).orThrow(), Language.EN_US)))
                .containsExactly("BENEFIT_APPLICATION_STATE");
        assertThat(payment.amount()).contains(Money.of("3000.00", "CNY"));
        review(PLATFORM, payment.no(), BenefitEvent.APPROVE).orThrow();
        assertThat(house.notices.getLast().notice().facts()).containsEntry("address", "Street 1").containsEntry("amount", "3000.00");
        assertThat(house.notices).extracting(entry -> entry.notice().kind()).containsExactly("BENEFIT_APPROVED", "BENEFIT_APPROVED", "BENEFIT_APPROVED",
                "BENEFIT_TO_INVOICE");
        assertThat(new String(module.browse().invoiceList(module.browse().find(S1, new ApplicationNo(payment.no())).orThrow(), Language.EN_US).orThrow(),
                StandardCharsets.UTF_8)).contains("3000.00 CNY", "2026-07", "2026-08", "2026-09", "Street 1", "in@vendor.example");
        var tooLittle = Map.<String, Object>of("invoices", List.of(invoice("INV-1", "2026-09-04", "2999.99")));
        assertThat(codes(step(S1, payment.no(), BenefitEvent.ENTER_INVOICES, tooLittle))).containsExactly("PARTNER_INVOICE_SUM");
        var invoices = Map.<String, Object>of("invoices", List.of(invoice("INV-1", "2026-09-04", "1000.00"),
                invoice("INV-2", "2026-09-04", "2000.00")));
        step(S1, payment.no(), BenefitEvent.ENTER_INVOICES, invoices).orThrow();
        assertThat(review(PLATFORM, payment.no(), BenefitEvent.REJECT).orThrow().status()).isEqualTo(BenefitStatus.INVOICE_REJECTED);
        step(S1, payment.no(), BenefitEvent.ENTER_INVOICES, invoices).orThrow();
        review(PLATFORM, payment.no(), BenefitEvent.APPROVE).orThrow();
        assertThat(module.browse().list(PLATFORM, new BenefitFilter(Optional.empty(), Optional.empty(), Optional.empty(), true, Optional.empty()), TEN)
                .orThrow().items()).extracting(each -> each.no().value()).containsExactly(payment.no());
        var paid = house.submit(BenefitOperations.PAY, PLATFORM, new MoveBenefit(new ApplicationNo(payment.no()), BenefitEvent.PAY, Optional.empty(),
                Map.of("bank_reference", "BANK-7"), Optional.empty())).orThrow();

        assertThat(paid.status()).isEqualTo(BenefitStatus.PAID);
        assertThat(module.browse().find(S1, new ApplicationNo(payment.no())).orThrow().content().text("bank_reference")).contains("BANK-7");
        assertThat(codes(verdict().refusals())).containsExactly("DUPLICATE_APPLICATION");
        assertThat(module.browse().comments(S1, module.browse().find(S1, new ApplicationNo(payment.no())).orThrow()))
                .extracting(BenefitComment::text).containsExactly("证明不全");
    }

    @Test
    @Tag("PAY-02")
    @Tag("PAY-03")
    @Tag("PAY-04")
    @Tag("PAY-05")
    @Tag("PAY-06")
    @Tag("PAY-07")
    @Tag("FH-07")
    void the_gate_names_each_reason_in_turn_and_the_request_is_refused_with_the_same_ones() {
        grant("1000.00");
        assertThat(codes(verdict().refusals())).containsExactly("MONTH_STILL_APPLICABLE", "NO_MONTH_PASSED");
        var july = apply(S1, "2026-07", "p-1").orThrow().no();
        at("2026-10-01");
        assertThat(codes(pay(S1))).isEqualTo(codes(verdict().refusals())).containsExactly("MONTH_IN_FIRST_REVIEW", "NO_MONTH_PASSED");
        review(PLATFORM, july, BenefitEvent.APPROVE).orThrow();
        overdue.add(id("s-1"));
        uncertified.add(id("s-1"));
        assertThat(codes(pay(S1))).isEqualTo(codes(verdict().refusals())).containsExactly("BUSINESS_INFO_NOT_CERTIFIED", "OVERDUE_BILLS");
        overdue.clear();
        uncertified.clear();
        var payment = pay(S1).orThrow();
        assertThat(codes(pay(S1))).containsExactly("DUPLICATE_APPLICATION");

        review(PLATFORM, payment.no(), BenefitEvent.REJECT).orThrow();
        assertThat(codes(pay(S1))).containsExactly("DUPLICATE_APPLICATION");
        assertThat(step(S1, payment.no(), BenefitEvent.SUBMIT, Map.of()).orThrow().status()).isEqualTo(BenefitStatus.UNDER_REVIEW);
    }

    @Test
    @Tag("PAY-09")
    @Tag("PAY-10")
    void an_invoice_stands_for_one_application_and_nothing_is_settled_without_certification() {
        grant("1000.00");
        passed("2026-07", "p-1");
        at("2026-10-01");
        var first = pay(S1).orThrow().no();
        review(PLATFORM, first, BenefitEvent.APPROVE).orThrow();
        uncertified.add(id("s-1"));
        var invoices = Map.<String, Object>of("invoices", List.of(invoice("INV-1", "2026-10-02", "1000")));
        assertThat(step(S1, first, BenefitEvent.ENTER_INVOICES, invoices).refusals()).singleElement()
                .matches(refusal -> refusal.is(BenefitRefusal.BENEFIT_NOT_SETTLED));
        uncertified.clear();
        paidOut.put(id("s-1"), Set.of("INV-1"));
        assertThat(codes(step(S1, first, BenefitEvent.ENTER_INVOICES, invoices))).containsExactly("PARTNER_INVOICE_ELSEWHERE");
        paidOut.clear();
        assertThat(module.invoiced().of(Map.of(id("s-1"), Set.of("INV-1")))).isEmpty();
        step(S1, first, BenefitEvent.ENTER_INVOICES, invoices).orThrow();
        assertThat(module.invoiced().of(Map.of(id("s-1"), Set.of("INV-1", "INV-2"), id("s-2"), Set.of("INV-1"))))
                .isEqualTo(Map.of(id("s-1"), Set.of("INV-1")));
        passed("2026-10", "p-1");
        at("2027-01-04");
        var second = house.submit(BenefitOperations.APPLY, S1, new ApplyForBenefit("FH_PAYMENT", false, Map.of("fh_programme", "FH_SI_PRESALES",
                "quarter", "2026Q4"))).orThrow().no();
        review(PLATFORM, second, BenefitEvent.APPROVE).orThrow();

        assertThat(codes(step(S1, second, BenefitEvent.ENTER_INVOICES, invoices))).containsExactly("PARTNER_INVOICE_ELSEWHERE");
    }

    @Test
    @Tag("FH-04")
    void one_batch_cannot_apply_for_the_same_month_twice() {
        grant("1000.00");

        var decided = house.submitAll(BenefitOperations.APPLY, S1, List.of(fh("2026-07", "p-1"), fh("2026-07", "p-2"), fh("2026-06", "p-1")));

        assertThat(decided.get(0).isGranted()).isTrue();
        assertThat(codes(decided.get(1))).containsExactly("MONTH_APPLIED_FOR");
        assertThat(codes(decided.get(2))).containsExactly("MONTH_WAIVED");
    }

    private static ApplyForBenefit fh(String month, String person) {
        return new ApplyForBenefit("FH_SI_PRESALES", false, Map.of("month", month, "recipients", List.of(Map.of("person_id", person, "proofs",
                List.of("proof-1")))));
    }

    @Test
    @Tag("PAY-08")
    void large_amounts_need_two_people_and_who_decides_decides_about_what_it_read() {
        grant("60000.00");
        var no = apply(S1, "2026-07", "p-1").orThrow().no();
        var reviewer = PLATFORM.by("reviewer-1", Permissions.all());

        var once = review(reviewer, no, BenefitEvent.APPROVE).orThrow();
        assertThat(once.secondApproval()).isTrue();
        assertThat(once.status()).isEqualTo(BenefitStatus.FIRST_REVIEW);
        assertThat(codes(review(reviewer, no, BenefitEvent.APPROVE))).containsExactly("SECOND_APPROVAL_BY_SAME_PERSON");
        assertThat(codes(house.submit(BenefitOperations.REVIEW, PLATFORM, new MoveBenefit(new ApplicationNo(no), BenefitEvent.APPROVE, Optional.of(1),
                Map.of(), Optional.empty())))).containsExactly("BENEFIT_APPLICATION_CHANGED");
        assertThat(review(PLATFORM.by("reviewer-2", Permissions.all()), no, BenefitEvent.APPROVE).orThrow().status())
                .isEqualTo(BenefitStatus.FIRST_REVIEW_PASSED);
    }

    @Test
    @Tag("FH-06")
    void a_rejected_month_is_told_with_its_day_and_taken_again_in_its_month_only() {
        grant("1000.00");
        var no = apply(S1, "2026-07", "p-1").orThrow().no();
        assertThat(review(PLATFORM, no, BenefitEvent.REJECT).orThrow().deadline().orElseThrow().day()).isEqualTo("2026-07-31");
        at("2026-08-01");

        assertThat(codes(step(S1, no, BenefitEvent.SUBMIT, Map.of()))).containsExactly("RESUBMISSION_MONTH_OVER");
        var found = module.browse().find(S1, new ApplicationNo(no)).orThrow();
        assertThat(module.browse().possibilities(S1, found)).filteredOn(each -> each.event().equals("SUBMIT")).singleElement()
                .satisfies(each -> assertThat(codes(each.refusals())).containsExactly("RESUBMISSION_MONTH_OVER"));
        assertThat(module.browse().possibilities(PLATFORM, found)).noneMatch(Possibility::isPossible);
    }

    @Test
    @Tag("PAY-08")
    void anothers_application_does_not_exist_and_an_unknown_programme_neither() {
        grant("1000.00");
        var no = apply(S1, "2026-07", "p-1").orThrow().no();

        assertThat(codes(step(S2, no, BenefitEvent.RECALL, Map.of()))).containsExactly("BENEFIT_APPLICATION_NOT_FOUND");
        assertThat(codes(module.browse().find(S2, new ApplicationNo(no)))).containsExactly("BENEFIT_APPLICATION_NOT_FOUND");
        assertThat(codes(house.submit(BenefitOperations.COMMENT, S2, new CommentOnBenefit(new ApplicationNo(no), "hello"))))
                .containsExactly("BENEFIT_APPLICATION_NOT_FOUND");
        assertThat(codes(house.submit(BenefitOperations.APPLY, S1, new ApplyForBenefit("NONE", false, Map.of()))))
                .containsExactly("BENEFIT_PROGRAMME_NOT_FOUND");
        assertThat(codes(step(S1, no, BenefitEvent.APPROVE, Map.of()))).containsExactly("CBC.0100");
    }

    @Test
    @Tag("PAY-08")
    void a_draft_is_kept_changed_and_thrown_away() {
        grant("1000.00");
        var draft = house.submit(BenefitOperations.APPLY, S1, new ApplyForBenefit("FH_SI_PRESALES", true, Map.of("month", "2026-07"))).orThrow();
        assertThat(draft.status()).isEqualTo(BenefitStatus.DRAFT);
        assertThat(codes(step(S1, draft.no(), BenefitEvent.SUBMIT, Map.of()))).containsExactly("CBC.0100");
        step(S1, draft.no(), BenefitEvent.SAVE, Map.of("month", "2026-07", "recipients", List.of(Map.of("person_id", "p-1", "proofs", List.of("a")))))
                .orThrow();
        assertThat(step(S1, draft.no(), BenefitEvent.SUBMIT, Map.of()).orThrow().status()).isEqualTo(BenefitStatus.FIRST_REVIEW);
        step(S1, draft.no(), BenefitEvent.RECALL, Map.of()).orThrow();

        step(S1, draft.no(), BenefitEvent.DELETE, Map.of()).orThrow();

        assertThat(module.browse().list(S1, new BenefitFilter(Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty()), TEN)
                .orThrow().items()).isEmpty();
        assertThat(apply(S1, "2026-07", "p-1").isGranted()).isTrue();
    }

    @Test
    @Tag("SPIF-02")
    void each_enrolment_gets_one_fund_a_quarter_by_itself() {
        var chore = new QuarterlyFunds(ports, house.gateway(), () -> Optional.of(PLATFORM));
        house.submit(BenefitOperations.ALLOW, PLATFORM, new SetAllowance(new Allowance("SPIF", Optional.empty(), "PERSON", Money.of("300.00", "CNY"),
                LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31")))).orThrow();
        var enrolled = house.submit(BenefitOperations.APPLY, S1, new ApplyForBenefit("SPIF_ENROLMENT", false, Map.of("salespeople",
                List.of(Map.of("account_manager_id", "sales-1", "vendor_id", "v-1"), Map.of("account_manager_id", "sales-2", "vendor_id", "v-2"))))).orThrow().no();
        chore.doPortion();
        assertThat(funds()).isEmpty();
        review(PLATFORM, enrolled, BenefitEvent.APPROVE).orThrow();

        chore.doPortion();
        int audited = house.audit.entries().size();
        chore.doPortion();

        assertThat(house.audit.entries()).hasSize(audited);
        assertThat(funds()).singleElement().satisfies(fund -> {
            assertThat(fund.status()).isEqualTo(BenefitStatus.GENERATED);
            assertThat(fund.amount()).contains(Money.of("600.00", "CNY"));
        });
        at("2026-10-01");
        chore.doPortion();
        assertThat(funds()).hasSize(2);
    }

    private List<BenefitApplication> funds() {
        return module.browse().list(S1, new BenefitFilter(Optional.empty(), Optional.of("SPIF"), Optional.empty(), false, Optional.empty()), TEN)
                .orThrow().items();
    }

    @Test
    @Tag("PAY-08")
    void deadlines_are_told_before_they_pass() {
        grant("1000.00");
        apply(S1, "2026-07", "p-1").orThrow();
        var tell = new BenefitUpkeep.TellOfDeadlines(10);
        assertThat(house.submit(BenefitOperations.TELL, PLATFORM, tell).orThrow().count()).isZero();
        at("2026-07-20");

        assertThat(house.submit(BenefitOperations.TELL, PLATFORM, tell).orThrow().count()).isEqualTo(1);
        assertThat(house.submit(BenefitOperations.TELL, PLATFORM, tell).orThrow().count()).isZero();
        assertThat(house.outbox.entries()).extracting(entry -> entry.event().type()).contains("org.partnercenter.benefit.first-review",
                "org.partnercenter.benefit.due-soon");
    }
}
