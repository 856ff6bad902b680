package org.partnercenter.domain.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.benefit.BenefitShelf.PARTNER;
import static org.partnercenter.domain.benefit.BenefitShelf.ZONE;
import static org.partnercenter.domain.benefit.BenefitShelf.reasons;
import static org.partnercenter.domain.benefit.BenefitShelf.with;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.domain.benefit.voucher.ExamVouchers;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Possibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What every programme has: a draft, a review by one or two, comments, times, and the form of what comes with each step. */
class BenefitLifeTest {

    private static final Map<String, Object> FEE = Map.of("person_id", "P1", "exam", "ARCHITECT", "passed_on", "2025-08-10", "fee", 1200, "proofs",
            List.of("report-1"));

    private final ExamVouchers programme = new ExamVouchers();
    private final BenefitShelf shelf = new BenefitShelf(programme, LocalDate.of(2025, 8, 20))
            .person(new Person("P1", "SERVICE", true, "SOLUTION_ARCHITECT", Optional.empty(), List.of()))
            .allow("ARCHITECT", "1500.00", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    private Decision<BenefitApplication> approve(BenefitApplication before, String limit, String by) {
        var around = shelf.around(PARTNER, before.content(), Optional.of(before.no()));
        var two = new Surroundings(around.now(), around.zone(), around.days(), around.gate(), around.settling(), around.related(),
                around.allowances(), Optional.of(Money.of(limit, "CNY")), around.people(), around.opportunities(), around.labels(), around.paidOut());
        return BenefitLife.next(programme, before, new BenefitLife.Asked(BenefitEvent.APPROVE, Optional.of(before.revision()), Map.of(), Optional.empty(),
                Optional.of(by).filter(name -> !name.isEmpty())), before.content(), two);
    }

    @Test
    @Tag("PAY-08")
    void what_is_above_the_limit_is_approved_by_two_different_people() {
        var submitted = shelf.begin(BenefitEvent.SUBMIT, FEE).orThrow();

        var once = approve(submitted, "1199.99", "anna").orThrow();
        assertThat(once.status()).isEqualTo(BenefitStatus.UNDER_REVIEW);
        assertThat(once.approver()).contains("anna");
        assertThat(once.revision()).isEqualTo(submitted.revision() + 1);
        assertThat(reasons(approve(once, "1199.99", "anna"))).containsExactly("BENEFIT_SAME_APPROVER");
        var twice = approve(once, "1199.99", "bert").orThrow();
        assertThat(twice.status()).isEqualTo(BenefitStatus.APPROVED);
        assertThat(twice.approver()).isEmpty();

        var byMain = approve(submitted, "1199.99", "").orThrow();
        assertThat(byMain.approver()).contains("");
        assertThat(reasons(approve(byMain, "1199.99", ""))).containsExactly("BENEFIT_SAME_APPROVER");
        assertThat(approve(submitted, "1200.00", "anna").orThrow().status()).isEqualTo(BenefitStatus.APPROVED);
    }

    @Test
    @Tag("PAY-08")
    void a_step_on_another_revision_and_a_rejection_without_a_word_are_refused_together() {
        var submitted = shelf.begin(BenefitEvent.SUBMIT, FEE).orThrow();
        var around = shelf.around(PARTNER, submitted.content(), Optional.of(submitted.no()));
        var asked = new BenefitLife.Asked(BenefitEvent.REJECT, Optional.of(submitted.revision() + 1), Map.of(), Optional.empty(), Optional.empty());

        assertThat(reasons(BenefitLife.next(programme, submitted, asked, submitted.content(), around)))
                .containsExactly("BENEFIT_REVISION", "FIELD_MISSING");
    }

    @Test
    void times_tell_when_it_was_first_handed_in_and_since_when_it_waits() {
        var draft = shelf.begin(BenefitEvent.SAVE, Map.of("person_id", "P1")).orThrow();
        assertThat(draft.times().firstSubmitted()).isEmpty();
        var begun = draft.times().created();

        var submitted = shelf.on(LocalDate.of(2025, 8, 21)).next(draft, BenefitEvent.SUBMIT, FEE).orThrow();
        var rejected = shelf.on(LocalDate.of(2025, 8, 22)).next(submitted, BenefitEvent.REJECT).orThrow();
        var again = shelf.on(LocalDate.of(2025, 8, 25)).next(rejected, BenefitEvent.SUBMIT).orThrow();

        assertThat(submitted.times().firstSubmitted()).contains(noon(21));
        assertThat(rejected.times().waiting()).isEqualTo(noon(22));
        assertThat(rejected.comment()).contains("no");
        assertThat(again.times().created()).isEqualTo(begun);
        assertThat(again.times().firstSubmitted()).contains(noon(21));
        assertThat(again.times().waiting()).isEqualTo(noon(25));
        assertThat(again.comment()).as("what was said to the last version is over").isEmpty();
    }

    private static Instant noon(int day) {
        return LocalDate.of(2025, 8, day).atTime(12, 0).atZone(ZONE).toInstant();
    }

    private Map<String, List<String>> possibilities(BenefitApplication application, Side side) {
        return BenefitLife.possibilities(programme, application, side, shelf.around(PARTNER, application.content(), Optional.of(application.no())))
                .stream().collect(Collectors.toMap(Possibility::event, each -> each.isPossible() ? List.of("-> " + each.to())
                        : each.refusals().stream().map(refusal -> refusal.reason()).distinct().toList()));
    }

    @Test
    void what_is_possible_now_is_told_and_for_the_rest_what_forbids_it() {
        var draft = shelf.begin(BenefitEvent.SAVE, Map.of("person_id", "P1")).orThrow();

        assertThat(possibilities(draft, Side.PARTNER)).containsEntry("SAVE", List.of("-> DRAFT")).containsEntry("SUBMIT", List.of("FIELD_MISSING"))
                .containsEntry("ENTER_INVOICES", List.of("BENEFIT_STATE")).doesNotContainKeys("APPROVE", "REJECT", "PAY");
        assertThat(possibilities(draft, Side.PLATFORM)).containsEntry("APPROVE", List.of("BENEFIT_STATE")).doesNotContainKey("SUBMIT");

        var submitted = shelf.next(draft, BenefitEvent.SUBMIT, FEE).orThrow();
        assertThat(possibilities(submitted, Side.PLATFORM)).containsEntry("APPROVE", List.of("-> APPROVED")).containsEntry("REJECT", List.of("-> REJECTED"));
        var approved = shelf.next(submitted, BenefitEvent.APPROVE).orThrow();
        assertThat(possibilities(approved, Side.PARTNER)).as("rules look at what comes with it")
                .containsEntry("ENTER_INVOICES", List.of("-> INVOICE_UNDER_REVIEW"));
    }

    @Test
    @Tag("PAY-08")
    void what_closes_the_programme_keeps_partners_from_handing_in_and_not_the_vendor_from_looking() {
        var submitted = shelf.begin(BenefitEvent.SUBMIT, FEE).orThrow();
        shelf.gate(BenefitRefusal.BENEFIT_STATE.refusal("programme", programme.code()));

        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, with(FEE, "exam", "OTHER")))).startsWith("BENEFIT_STATE");
        assertThat(shelf.next(submitted, BenefitEvent.APPROVE).orThrow().status()).isEqualTo(BenefitStatus.APPROVED);
    }

    @ParameterizedTest
    @CsvSource({"person_id,'two words',ID_MALFORMED", "person_id,7,FIELD_INVALID", "passed_on,2025-02-30,FIELD_INVALID", "passed_on,yesterday,FIELD_INVALID",
            "fee,many,FIELD_INVALID", "no_such_field,x,FIELD_UNKNOWN"})
    @Tag("COM-13")
    void a_field_of_another_form_is_refused_by_its_name(String field, String text, String reason) {
        Object value = text.equals("7") ? (Object) 7 : text;
        var refused = shelf.begin(BenefitEvent.SUBMIT, with(FEE, field, value));

        assertThat(reasons(refused)).containsExactly(reason);
        assertThat(refused.refusals().get(0).facts()).containsEntry("field", field);
    }

    @Test
    @Tag("COM-09")
    void lists_of_ids_are_neither_too_long_nor_hold_one_twice() {
        var many = IntStream.rangeClosed(1, 50).mapToObj(n -> "report-" + n).toList();
        shelf.begin(BenefitEvent.SUBMIT, with(FEE, "proofs", many)).orThrow();

        var tooMany = IntStream.rangeClosed(1, 51).mapToObj(n -> "report-" + n).toList();
        assertThat(reasons(shelf.begin(BenefitEvent.SAVE, with(FEE, "proofs", tooMany)))).containsExactly("TOO_MANY_ITEMS");
        assertThat(reasons(shelf.begin(BenefitEvent.SAVE, with(FEE, "proofs", List.of("a", "b", "a"))))).containsExactly("ITEM_TWICE");
        assertThat(reasons(shelf.begin(BenefitEvent.SAVE, with(FEE, "proofs", List.of("two words", 7))))).containsExactly("ID_MALFORMED", "FIELD_INVALID");
    }

    @Test
    void negative_amounts_are_none_and_long_names_are_cut_where_they_are_told() {
        assertThat(reasons(shelf.begin(BenefitEvent.SAVE, with(FEE, "fee", -1)))).containsExactly("FIELD_INVALID");
        var refused = shelf.begin(BenefitEvent.SAVE, with(FEE, "x".repeat(300), 1));
        assertThat(reasons(refused)).containsExactly("FIELD_UNKNOWN");
        assertThat(refused.refusals().get(0).facts().get("field").length()).isLessThan(100);
    }
}
