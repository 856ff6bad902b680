package org.partnercenter.domain.benefit.mdf;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitShelf;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.Deadline;
import org.partnercenter.domain.benefit.Side;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.benefit.BenefitShelf.reasons;
import static org.partnercenter.domain.benefit.BenefitShelf.with;

class MarketFundTest {

    /** A Monday; the tenth working day after it is Monday 2025-03-17. */
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
    private static final Map<String, Object> USE = Map.of("activity_type", "SEMINAR", "audience", "IT heads of factories", "place", "Wuhan",
            "starts_on", "2025-04-10", "ends_on", "2025-04-11", "planned_amount", 600, "approving_department", "Central region");
    private static final LocalDate ENDED = LocalDate.of(2025, 4, 11);
    private static final Map<String, Object> CLAIM = Map.of("reimburse_amount", 500, "proofs", List.of("photo-1"));

    private final BenefitShelf shelf = new BenefitShelf(new MarketFund(), TODAY)
            .allow(MdfBudget.KEY, "1000.00", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    private BenefitApplication submitted() {
        return shelf.begin(BenefitEvent.SUBMIT, USE).orThrow();
    }

    private BenefitApplication approved() {
        return shelf.next(submitted(), BenefitEvent.APPROVE).orThrow();
    }

    private BenefitApplication claimed() {
        var use = approved();
        return shelf.on(ENDED).next(use, BenefitEvent.CLAIM, CLAIM).orThrow();
    }

    private BenefitApplication reimbursed() {
        return shelf.next(claimed(), BenefitEvent.APPROVE).orThrow();
    }

    private static Map<String, Object> invoice(Number amount, boolean title, LocalDate mailedOn) {
        var all = new HashMap<String, Object>(BenefitShelf.invoices("00112233", amount));
        all.put("title_is_partner", title);
        all.put("mailed_on", mailedOn.toString());
        return all;
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"2025-03-17, none, none", "2025-03-14, none, MDF_REASON_MISSING", "2025-03-14, asked late, none"})
    @Tag("MDF-01")
    void a_use_is_applied_for_ten_working_days_before_or_with_a_reason(String start, String reason, String refused) {
        var use = with(with(with(USE, "starts_on", start), "ends_on", start), "late_reason", reason);

        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, use))).isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @Test
    @Tag("MDF-01")
    void a_change_during_the_review_is_not_late_if_the_application_was_not() {
        var use = submitted();

        assertThat(reasons(shelf.on(LocalDate.of(2025, 4, 8)).next(use, BenefitEvent.AMEND, with(USE, "planned_amount", 700)))).isEmpty();
        assertThat(reasons(shelf.next(use, BenefitEvent.AMEND, with(USE, "starts_on", "2025-04-09")))).containsExactly("MDF_REASON_MISSING");
    }

    @Test
    @Tag("MDF-01")
    void the_reason_of_a_late_application_stays_necessary() {
        var late = with(with(USE, "starts_on", "2025-03-10"), "ends_on", "2025-03-10");
        var use = shelf.begin(BenefitEvent.SUBMIT, with(late, "late_reason", "asked late")).orThrow();

        assertThat(reasons(shelf.next(use, BenefitEvent.AMEND, late))).containsExactly("MDF_REASON_MISSING");
    }

    @Test
    @Tag("MDF-02")
    void uses_of_one_budget_share_what_it_has() {
        submitted();

        var second = shelf.begin(BenefitEvent.SUBMIT, with(USE, "planned_amount", new BigDecimal("400.01")));

        assertThat(second.refusals()).singleElement().isEqualTo(MdfRefusal.MDF_BUDGET_EXCEEDED.refusal("amount", "400.01").with("remaining", "400.00"));
        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, with(USE, "planned_amount", 400)))).isEmpty();
        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, with(USE, "planned_amount", 0)))).isEmpty();
    }

    @Test
    @Tag("MDF-02")
    void another_use_takes_what_is_planned_until_it_is_reimbursed_and_nothing_once_it_is_gone() {
        var use = submitted();
        var rest = with(USE, "planned_amount", 500);
        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, rest))).containsExactly("MDF_BUDGET_EXCEEDED");

        shelf.next(use, BenefitEvent.REJECT).orThrow();
        var second = shelf.begin(BenefitEvent.SUBMIT, rest).orThrow();
        assertThat(reasons(shelf.next(use, BenefitEvent.SUBMIT))).containsExactly("MDF_BUDGET_EXCEEDED");

        shelf.next(second, BenefitEvent.CANCEL).orThrow();
        shelf.next(use, BenefitEvent.SUBMIT).orThrow();
        shelf.next(use, BenefitEvent.APPROVE).orThrow();
        shelf.on(ENDED).next(use, BenefitEvent.CLAIM, CLAIM).orThrow();
        shelf.on(TODAY);
        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, rest))).containsExactly("MDF_BUDGET_EXCEEDED");

        shelf.on(ENDED).next(use, BenefitEvent.APPROVE).orThrow();
        shelf.on(TODAY);
        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, rest))).isEmpty();
    }

    @Test
    @Tag("MDF-02")
    void the_budget_is_the_one_of_the_day_the_activity_starts() {
        submitted();
        var next = with(with(USE, "starts_on", "2026-01-08"), "ends_on", "2026-01-08");

        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, next))).containsExactly("MDF_BUDGET_MISSING");
        shelf.allow(MdfBudget.KEY, "600.00", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, next))).isEmpty();
    }

    @Test
    @Tag("MDF-02")
    void a_budget_that_was_lowered_is_minded_when_reimbursement_is_asked_for() {
        var use = approved();
        shelf.allow(MdfBudget.KEY, "450.00", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)).on(ENDED);

        assertThat(reasons(shelf.next(use, BenefitEvent.CLAIM, CLAIM))).containsExactly("MDF_BUDGET_EXCEEDED");
        assertThat(shelf.next(use, BenefitEvent.CLAIM, with(CLAIM, "reimburse_amount", 450)).orThrow().amount())
                .contains(Money.of("450.00", "CNY"));
    }

    @Test
    @Tag("MDF-03")
    void a_use_is_cancelled_in_review_or_approved_and_then_edited_or_deleted() {
        var use = submitted();
        assertThat(shelf.next(use, BenefitEvent.CANCEL).orThrow().status()).isEqualTo(BenefitStatus.CANCELLED);
        assertThat(shelf.next(use, BenefitEvent.SAVE, with(USE, "place", "Xi'an")).orThrow().status()).isEqualTo(BenefitStatus.DRAFT);
        assertThat(shelf.next(use, BenefitEvent.SUBMIT).orThrow().content().text("place")).contains("Xi'an");
        shelf.next(use, BenefitEvent.APPROVE).orThrow();
        assertThat(shelf.next(use, BenefitEvent.CANCEL).orThrow().status()).isEqualTo(BenefitStatus.CANCELLED);
        assertThat(shelf.next(use, BenefitEvent.DELETE).orThrow().status()).isEqualTo(BenefitStatus.DELETED);
    }

    @Test
    @Tag("MDF-03")
    void a_use_is_not_cancelled_once_reimbursement_was_asked_for() {
        assertThat(reasons(shelf.next(claimed(), BenefitEvent.CANCEL))).containsExactly("BENEFIT_STATE");
    }

    @ParameterizedTest
    @CsvSource({"activity_type, TRAINING", "audience, everybody", "place, Chengdu", "starts_on, 2025-04-11"})
    @Tag("MDF-04")
    void what_an_approved_activity_is_cannot_be_changed(String field, String value) {
        var refusals = shelf.next(approved(), BenefitEvent.AMEND, with(USE, field, value)).refusals();

        assertThat(refusals).containsExactly(MdfRefusal.MDF_ACTIVITY_FIXED.refusal("field", field));
    }

    @Test
    @Tag("MDF-04")
    void the_rest_of_an_approved_activity_is_changed_and_reviewed_anew() {
        var changed = shelf.next(approved(), BenefitEvent.AMEND, with(USE, "planned_amount", 800)).orThrow();

        assertThat(changed.status()).isEqualTo(BenefitStatus.USE_UNDER_REVIEW);
        assertThat(changed.amount()).contains(Money.of("800.00", "CNY"));
    }

    @Test
    @Tag("MDF-04")
    void nothing_is_applied_for_or_changed_once_the_activity_has_begun() {
        var use = approved();
        shelf.on(LocalDate.of(2025, 4, 10));

        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, with(with(USE, "late_reason", "late"), "planned_amount", 100))))
                .containsExactly("MDF_ACTIVITY_BEGUN");
        assertThat(reasons(shelf.next(use, BenefitEvent.AMEND, USE))).containsExactly("MDF_ACTIVITY_BEGUN");
    }

    @Test
    @Tag("MDF-05")
    void nothing_planned_is_not_reimbursed() {
        var use = shelf.begin(BenefitEvent.SUBMIT, with(USE, "planned_amount", 0)).orThrow();
        shelf.next(use, BenefitEvent.APPROVE).orThrow();

        assertThat(reasons(shelf.on(ENDED).next(use, BenefitEvent.CLAIM, CLAIM))).containsExactly("MDF_NOTHING_PLANNED");
    }

    @Test
    @Tag("MDF-05")
    void a_reimbursement_is_more_than_nothing() {
        var use = approved();

        assertThat(reasons(shelf.on(ENDED).next(use, BenefitEvent.CLAIM, with(CLAIM, "reimburse_amount", 0)))).containsExactly("AMOUNT_NOT_POSITIVE");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"2025-04-10, none, MDF_ACTIVITY_NOT_OVER", "2025-04-11, none, none", "2025-07-10, none, none",
            "2025-07-11, none, MDF_CLAIM_LATE", "2025-07-11, mail-1, none"})
    @Tag("MDF-06")
    void reimbursement_is_asked_for_within_90_days_of_the_end(LocalDate day, String mail, String refused) {
        var use = approved();

        assertThat(use.deadline()).contains(new Deadline(LocalDate.of(2025, 7, 10), Side.PARTNER));
        assertThat(reasons(shelf.on(day).next(use, BenefitEvent.CLAIM, with(CLAIM, "approval_mail", mail))))
                .isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"2025-06-02, none, none", "2025-06-03, none, MDF_CLAIM_LATE", "2025-06-03, mail-1, none"})
    @Tag("MDF-06")
    void after_a_rejection_it_is_asked_for_again_within_45_days(LocalDate day, String mail, String refused) {
        var use = claimed();
        var rejected = shelf.on(LocalDate.of(2025, 4, 18)).next(use, BenefitEvent.REJECT).orThrow();

        assertThat(rejected.deadline()).contains(new Deadline(LocalDate.of(2025, 6, 2), Side.PARTNER));
        assertThat(reasons(shelf.on(day).next(use, BenefitEvent.CLAIM, with(CLAIM, "approval_mail", mail))))
                .isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @Test
    @Tag("MDF-06")
    void the_mail_of_an_earlier_request_does_not_excuse_the_next_one() {
        var use = approved();
        shelf.on(LocalDate.of(2025, 8, 1)).next(use, BenefitEvent.CLAIM, with(CLAIM, "approval_mail", "mail-1")).orThrow();
        shelf.next(use, BenefitEvent.REJECT).orThrow();

        assertThat(reasons(shelf.on(LocalDate.of(2025, 10, 1)).next(use, BenefitEvent.CLAIM, CLAIM))).containsExactly("MDF_CLAIM_LATE");
    }

    @Test
    @Tag("MDF-07")
    void reimbursement_needs_certified_business_information_and_paid_bills() {
        var use = approved();

        assertThat(reasons(shelf.on(ENDED).settling(false, true).next(use, BenefitEvent.CLAIM, CLAIM)))
                .containsExactly("MDF_NOT_CERTIFIED", "MDF_BILLS_OVERDUE");
        assertThat(reasons(shelf.settling(true, false).next(use, BenefitEvent.CLAIM, CLAIM))).isEmpty();
    }

    @Test
    @Tag("MDF-07")
    void to_apply_needs_neither() {
        assertThat(reasons(shelf.settling(false, true).begin(BenefitEvent.SUBMIT, USE))).isEmpty();
    }

    @Test
    @Tag("MDF-08")
    void not_more_is_reimbursed_than_was_approved() {
        var use = approved();

        assertThat(reasons(shelf.on(ENDED).next(use, BenefitEvent.CLAIM, with(CLAIM, "reimburse_amount", new BigDecimal("600.01")))))
                .containsExactly("MDF_ABOVE_PLAN");
        assertThat(reasons(shelf.next(use, BenefitEvent.CLAIM, with(CLAIM, "reimburse_amount", 600)))).isEmpty();
    }

    @Test
    @Tag("MDF-08")
    void invoices_name_the_partner_and_come_to_the_amount_at_least() {
        var use = reimbursed();

        assertThat(reasons(shelf.next(use, BenefitEvent.ENTER_INVOICES, invoice(new BigDecimal("499.99"), false, ENDED))))
                .containsExactly("MDF_INVOICE_TITLE", "MDF_INVOICE_BELOW");
        assertThat(shelf.next(use, BenefitEvent.ENTER_INVOICES, invoice(800, true, ENDED)).orThrow().amount()).contains(Money.of("500.00", "CNY"));
        shelf.next(use, BenefitEvent.APPROVE).orThrow();
        assertThat(shelf.next(use, BenefitEvent.PAY, Map.of("bank_reference", "B1")).orThrow().status()).isEqualTo(BenefitStatus.PAID);
    }

    @Test
    @Tag("PAY-09")
    void an_invoice_is_counted_once_within_an_application_and_over_all() {
        var use = reimbursed();
        var one = BenefitShelf.invoices("00112233", 250).get("invoices") instanceof List<?> list ? list.get(0) : null;

        assertThat(reasons(shelf.next(use, BenefitEvent.ENTER_INVOICES, with(invoice(1, true, ENDED), "invoices", List.of(one, one)))))
                .containsExactly("ITEM_TWICE");
    }

    @Test
    @Tag("MDF-09")
    void the_invoice_is_due_15_days_after_the_approval_and_late_ones_are_told_but_taken() {
        var use = reimbursed();

        assertThat(use.deadline()).contains(new Deadline(LocalDate.of(2025, 4, 26), Side.PARTNER));
        shelf.on(LocalDate.of(2025, 4, 27));
        assertThat(shelf.warnings(use, BenefitEvent.ENTER_INVOICES, invoice(500, true, LocalDate.of(2025, 4, 26)))).isEmpty();
        assertThat(shelf.warnings(use, BenefitEvent.ENTER_INVOICES, invoice(500, true, LocalDate.of(2025, 4, 27)))).extracting(Refusal::reason)
                .containsExactly("MDF_INVOICE_LATE");
        assertThat(reasons(shelf.next(use, BenefitEvent.ENTER_INVOICES, invoice(500, true, LocalDate.of(2025, 4, 28))))).containsExactly("FIELD_INVALID");
        assertThat(reasons(shelf.next(use, BenefitEvent.ENTER_INVOICES, invoice(500, true, LocalDate.of(2025, 4, 27))))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"2025-07-09, true, none", "2025-07-10, true, MDF_SERIES_LONG", "2025-07-10, false, none",
            "2025-04-09, false, FIELD_INVALID"})
    @Tag("MDF-10")
    void a_series_spans_a_quarter_at_most(String end, boolean series, String refused) {
        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, with(with(USE, "ends_on", end), "series", series))))
                .isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @ParameterizedTest
    @ValueSource(strings = {"activity_type", "audience", "place", "starts_on", "ends_on", "planned_amount", "approving_department"})
    void an_application_is_complete_and_a_draft_need_not_be(String field) {
        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, with(USE, field, null)))).containsExactly("FIELD_MISSING");
        assertThat(shelf.begin(BenefitEvent.SAVE, with(USE, field, null)).orThrow().deadline()).isEqualTo(Optional.empty());
    }
}
