package org.partnercenter.domain.benefit.fh;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.benefit.Allowance;
import org.partnercenter.domain.benefit.ApplicationNo;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitLife.Asked;
import org.partnercenter.domain.benefit.BenefitLife;
import org.partnercenter.domain.benefit.BenefitProgramme;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.Person;
import org.partnercenter.domain.benefit.Surroundings.Settling;
import org.partnercenter.domain.benefit.Surroundings;
import org.partnercenter.domain.kernel.CalendarYear;
import org.partnercenter.domain.kernel.CalendarYears;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.TaxRate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class FhMonthsTest {

    private static final ZoneId ZONE = ZoneId.of("UTC+8");
    private static final TaxRate SIX = new TaxRate(BigDecimal.valueOf(6));
    private static final PartyId PARTNER = new PartyId("s-1");
    private static final LocalDate STARTED = LocalDate.parse("2026-01-10");

    private final FhMonths months = new FhMonths(FhKind.FH_SI_PRESALES);
    private final FhMonths experts = new FhMonths(FhKind.FH_EXPERT);
    private final FhMonths service = new FhMonths(FhKind.FH_SERVICE);
    private final FhEntry entry = new FhEntry();
    private final Map<String, Person> people = new HashMap<>();
    private final List<BenefitApplication> others = new ArrayList<>();
    private List<Refusal> gate = List.of();
    private LocalDate today = LocalDate.parse("2026-08-12");
    private int numbers;

    FhMonthsTest() {
        List.of("p-1", "p-2").forEach(id -> people.put(id, person(id, "SOLUTION_ARCHITECT", STARTED)));
    }

    private static Person person(String id, String position, LocalDate started) {
        return new Person(id, "SYSTEM_INTEGRATOR", true, position, Optional.of(started), List.of(new Person.Certificate("c", LocalDate.parse("2026-12-31"))));
    }

    private Surroundings around(BenefitProgramme programme) {
        var from = LocalDate.parse("2026-01-01");
        var until = LocalDate.parse("2027-12-31");
        var grants = List.of("PERSON", "SENIOR", "PRINCIPAL").stream().map(key -> new Allowance(programme.code(), Optional.empty(), key,
                Money.of(key.equals("PRINCIPAL") ? "2000.00" : "1000.00", "CNY"), from, until)).toList();
        return new Surroundings(today.atTime(9, 0).atZone(ZONE).toInstant(), ZONE, new CalendarYears(Map.of(2026, new CalendarYear(2026, Map.of(),
                Map.of()), 2027, new CalendarYear(2027, Map.of(), Map.of()))), gate, new Settling(true, false, Optional.of(SIX)), others, grants, Optional.empty(),
                people, Map.of(), Set.of(), Set.of());
    }

    private Decision<BenefitApplication> submit(BenefitProgramme programme, Map<String, Object> brought) {
        var asked = Asked.of(BenefitEvent.SUBMIT, brought);
        return BenefitLife.content(programme, Optional.empty(), asked).flatMap(content -> BenefitLife.begin(programme,
                new ApplicationNo("n-" + ++numbers), PARTNER, asked, content, around(programme)));
    }

    private Decision<BenefitApplication> step(BenefitProgramme programme, BenefitApplication before, BenefitEvent event, Map<String, Object> brought) {
        var asked = new Asked(event, Optional.empty(), brought, Optional.of("why"), Optional.empty());
        return BenefitLife.content(programme, Optional.of(before), asked).flatMap(content -> BenefitLife.next(programme, before, asked, content,
                around(programme)));
    }

    private static Map<String, Object> month(String month, Map<?, ?>... recipients) {
        return Map.of("month", month, "recipients", List.of(recipients));
    }

    private static Map<String, Object> architect(String id) {
        return Map.of("person_id", id, "proofs", List.of("proof"));
    }

    private static Map<String, Object> project(String id, String project) {
        return Map.of("person_id", id, "project", project, "proofs", List.of("proof"));
    }

    private static Map<String, Object> expert(String id, String type) {
        return Map.of("person_id", id, "recipient_type", type, "proofs", List.of("proof"));
    }

    private static Map<String, Object> staff(String id, String certificate) {
        return Map.of("person_id", id, "certificates", List.of(certificate), "service_cases", List.of("case"), "evaluations", List.of("evaluation"));
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::code).toList();
    }

    @Test
    @Tag("FH-04")
    void one_application_lists_several_recipients_and_is_worth_their_sum() {
        var applied = submit(months, month("2026-08", architect("p-1"), architect("p-2"))).orThrow();

        assertThat(applied.status()).isEqualTo(BenefitStatus.FIRST_REVIEW);
        assertThat(applied.amount()).contains(Money.of("2000.00", "CNY"));
        assertThat(applied.deadline().orElseThrow().day()).isEqualTo("2026-08-19");
        others.add(applied);
        assertThat(codes(submit(months, month("2026-08", architect("p-1"))))).containsExactly("MONTH_APPLIED_FOR");
        assertThat(codes(submit(months, month("2026-07", architect("p-1"), architect("p-1"))))).containsExactly("PERSON_TWICE");
        assertThat(codes(submit(months, month("2026-09", architect("p-1"))))).containsExactly("MONTH_NOT_BEGUN");
        assertThat(codes(submit(months, month("2026-06", architect("p-1"))))).containsExactly("MONTH_WAIVED");
    }

    @Test
    @Tag("FH-01")
    void what_closes_the_programme_closes_the_month() {
        gate = List.of(CommonRefusal.CALLER_NOT_ALLOWED.refusal());

        assertThat(codes(submit(months, month("2026-08", architect("p-1"))))).containsExactly("CBC.0155");
        assertThat(months.gate()).contains("FH_SI_PRESALES");
    }

    @Test
    @Tag("FH-02")
    void a_recipient_is_an_approved_architect_with_certificate_and_half_a_year_of_experience() {
        people.put("sales", person("sales", "SALES", STARTED));
        people.put("new", person("new", "SOLUTION_ARCHITECT", LocalDate.parse("2026-02-12")));
        people.put("bare", new Person("bare", "SYSTEM_INTEGRATOR", true, "SOLUTION_ARCHITECT", Optional.of(STARTED), List.of(new Person.Certificate("c",
                LocalDate.parse("2026-08-11")))));
        people.put("asked", new Person("asked", "SYSTEM_INTEGRATOR", false, "SOLUTION_ARCHITECT", Optional.of(STARTED), List.of()));

        assertThat(codes(submit(months, month("2026-08", architect("sales"), architect("new"), architect("bare"), architect("asked"),
                architect("nobody"))))).containsExactly("PERSON_POSITION_DIFFERS", "PERSON_TOO_NEW", "PERSON_CERTIFICATE_MISSING",
                "PERSON_NOT_APPROVED", "PERSON_NOT_APPROVED");
        today = LocalDate.parse("2026-08-13");
        assertThat(submit(months, month("2026-08", architect("new"))).isGranted()).isTrue();
    }

    @Test
    @Tag("FH-03")
    void a_recipient_is_claimed_for_twice_within_a_year_of_its_start_and_not_after_it() {
        others.add(submit(months, month("2026-07", architect("p-1"))).orThrow());
        others.add(submit(months, month("2026-08", architect("p-1"))).orThrow());
        today = LocalDate.parse("2026-09-12");

        assertThat(codes(submit(months, month("2026-09", architect("p-1"))))).containsExactly("PERSON_CLAIM_LIMIT");
        assertThat(submit(months, month("2026-09", architect("p-2"))).isGranted()).isTrue();
        others.set(0, step(months, others.get(0), BenefitEvent.REJECT, Map.of()).orThrow());
        assertThat(submit(months, month("2026-09", architect("p-1"))).isGranted()).isTrue();

        people.put("p-2", new Person("p-2", "SYSTEM_INTEGRATOR", true, "SOLUTION_ARCHITECT", Optional.of(STARTED), List.of(new Person.Certificate("c",
                LocalDate.parse("2027-12-31")))));
        today = LocalDate.parse("2027-01-05");
        assertThat(submit(months, month("2027-01", architect("p-2"))).isGranted()).isTrue();
        today = LocalDate.parse("2027-02-05");
        assertThat(codes(submit(months, month("2027-02", architect("p-2"))))).containsExactly("PERSON_FUNDING_PERIOD_OVER");
    }

    @Test
    @Tag("FH-05")
    void a_project_is_used_by_one_recipient() {
        others.add(submit(months, month("2026-07", project("p-1", "x"))).orThrow());

        assertThat(codes(submit(months, month("2026-08", project("p-2", "x"), project("p-1", "x"))))).containsExactly("PROJECT_USED_BY_ANOTHER");
        assertThat(codes(submit(months, month("2026-08", project("p-2", "y"), project("p-1", "y"))))).containsExactly("PROJECT_USED_BY_ANOTHER");
        assertThat(submit(months, month("2026-08", project("p-2", "y"), project("p-1", "x"))).isGranted()).isTrue();
    }

    @Test
    @Tag("FH-06")
    void what_failed_is_handed_in_again_in_the_month_of_its_first_submission() {
        var failed = step(months, submit(months, month("2026-07", architect("p-1"))).orThrow(), BenefitEvent.REJECT, Map.of()).orThrow();
        assertThat(failed.deadline().orElseThrow().day()).isEqualTo("2026-08-31");
        today = LocalDate.parse("2026-08-31");

        assertThat(step(months, failed, BenefitEvent.SUBMIT, month("2026-07", architect("p-2"))).orThrow().status()).isEqualTo(BenefitStatus.FIRST_REVIEW);
        today = LocalDate.parse("2026-09-01");
        assertThat(codes(step(months, failed, BenefitEvent.SUBMIT, Map.of()))).containsExactly("RESUBMISSION_MONTH_OVER");
    }

    @Test
    @Tag("FH-08")
    void who_was_principal_first_stays_principal_and_certification_comes_before_the_month() {
        others.add(submit(experts, month("2026-07", expert("p-1", "PRINCIPAL"), expert("p-2", "SENIOR"))).orThrow());

        assertThat(codes(submit(experts, month("2026-08", expert("p-1", "SENIOR"))))).containsExactly("PRINCIPAL_STAYS_PRINCIPAL");
        assertThat(submit(experts, month("2026-08", expert("p-1", "PRINCIPAL"), expert("p-2", "PRINCIPAL"))).orThrow().amount())
                .contains(Money.of("4000.00", "CNY"));
        var asked = Asked.of(BenefitEvent.SUBMIT, month("2026-08", expert("p-2", "SENIOR")));
        var content = BenefitLife.content(experts, Optional.empty(), asked).orThrow();
        var near = around(experts);
        assertThat(BenefitLife.begin(experts, new ApplicationNo("n"), PARTNER, asked, content, new Surroundings(near.now(), ZONE, near.days(),
                List.of(), new Settling(false, false, Optional.empty()), others, near.allowances(), Optional.empty(), people, Map.of(), Set.of(), Set.of())).refusals())
                .singleElement().matches(refusal -> refusal.is(FhRefusal.FH_NOT_CERTIFIED));
        assertThat(BenefitLife.begin(experts, new ApplicationNo("n"), PARTNER, asked, content, new Surroundings(near.now(), ZONE, near.days(),
                List.of(), new Settling(true, false, Optional.of(SIX)), others, List.of(), Optional.empty(), people, Map.of(), Set.of(), Set.of())).refusals())
                .singleElement().matches(refusal -> refusal.is(FhRefusal.FH_RATE_MISSING));
    }

    @Test
    @Tag("FH-09")
    void service_partners_show_evidence_change_staff_and_do_not_use_entry_certificates_again() {
        others.add(submit(entry, Map.of("certificates", List.of("e-1"))).orThrow());
        assertThat(codes(submit(service, month("2026-08", staff("p-1", "c-1"))))).containsExactly("PERSON_NOT_APPROVED");
        List.of("p-1", "p-2").forEach(id -> people.put(id, new Person(id, "SERVICE", true, "DELIVERY_ENGINEER", Optional.of(STARTED),
                List.of(new Person.Certificate("c", LocalDate.parse("2026-12-31"))))));

        assertThat(codes(submit(service, month("2026-08", staff("p-1", "e-1"))))).containsExactly("ENTRY_CERTIFICATE_REUSED");
        assertThat(submit(service, month("2026-08", architect("p-1"))).refusals()).extracting(refusal -> refusal.facts().get("field"))
                .containsExactly("recipients[0].certificates", "recipients[0].service_cases", "recipients[0].evaluations", "recipients[0].proofs");
        var passed = step(service, submit(service, month("2026-08", staff("p-1", "c-1"))).orThrow(), BenefitEvent.APPROVE, Map.of()).orThrow();
        assertThat(step(service, passed, BenefitEvent.AMEND, month("2026-08", staff("p-2", "c-2"))).orThrow().status())
                .isEqualTo(BenefitStatus.FIRST_REVIEW);
        others.add(passed);
        assertThat(codes(submit(entry, Map.of("certificates", List.of("c-1"))))).containsExactly("ENTRY_CERTIFICATE_REUSED");
        people.put("p-1", person("p-1", "SOLUTION_ARCHITECT", STARTED));
        people.put("p-2", person("p-2", "SOLUTION_ARCHITECT", STARTED));
        var architects = step(months, submit(months, month("2026-08", architect("p-1"))).orThrow(), BenefitEvent.APPROVE, Map.of()).orThrow();
        assertThat(codes(step(months, architects, BenefitEvent.AMEND, month("2026-08", architect("p-2"))))).containsExactly("RECIPIENTS_FIXED");
    }

    @Test
    @Tag("FH-07")
    void once_payment_of_the_quarter_was_asked_for_its_months_are_closed() {
        var failed = step(months, submit(months, month("2026-08", architect("p-1"))).orThrow(), BenefitEvent.REJECT, Map.of()).orThrow();
        others.add(step(months, submit(months, month("2026-07", architect("p-2"))).orThrow(), BenefitEvent.APPROVE, Map.of()).orThrow());
        today = LocalDate.parse("2026-10-01");
        var payment = new QuarterlyPayment();
        others.add(submit(payment, Map.of("fh_programme", "FH_SI_PRESALES", "quarter", "2026Q3")).orThrow());
        today = LocalDate.parse("2026-08-30");

        assertThat(codes(step(months, failed, BenefitEvent.SUBMIT, Map.of()))).containsExactly("QUARTER_PAYMENT_REQUESTED");
    }

    @Test
    @Tag("FH-04")
    void recipients_of_a_file_stand_in_one_cell() {
        var applied = submit(months, Map.of("month", "2026-08", "recipients", "p-1|x|a,b; p-2||c")).orThrow();

        assertThat(applied.content().items("recipients")).hasSize(2);
        assertThat(applied.content().items("recipients").get(0).ids("proofs")).containsExactly("a", "b");
        assertThat(applied.content().items("recipients").get(1).text("project")).isEmpty();
        assertThat(codes(submit(months, Map.of("month", "2026-08", "recipients", "p-1|x|a|b")))).containsExactly("CBC.0100");
    }
}
