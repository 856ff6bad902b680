package org.partnercenter.domain.benefit.competency;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitRefusal;
import org.partnercenter.domain.benefit.BenefitShelf;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.Deadline;
import org.partnercenter.domain.benefit.Side;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.invoicing.InvoicingRefusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.benefit.BenefitShelf.OTHER;
import static org.partnercenter.domain.benefit.BenefitShelf.reasons;
import static org.partnercenter.domain.benefit.BenefitShelf.with;

class CompetencyIncentiveTest {

    private static final LocalDate UNTIL = LocalDate.of(2025, 12, 31);
    private static final Map<String, Object> LABEL = Map.of("label", "DATABASE", "consent", true);

    private final BenefitShelf shelf = new BenefitShelf(new CompetencyIncentive(), LocalDate.of(2025, 7, 1))
            .allow("DATABASE", "50000.00", LocalDate.of(2025, 1, 1), UNTIL);

    private BenefitApplication submitted() {
        return shelf.begin(BenefitEvent.SUBMIT, LABEL).orThrow();
    }

    @Test
    @Tag("CII-01")
    void what_closes_the_programme_is_asked_at_its_gate() {
        assertThat(new CompetencyIncentive().gate()).contains("COMPETENCY");
        var closed = BenefitRefusal.BENEFIT_PROGRAMME_UNKNOWN.refusal("programme", "closed");

        assertThat(shelf.gate(closed).begin(BenefitEvent.SUBMIT, LABEL).refusals()).containsExactly(closed);
        assertThat(shelf.begin(BenefitEvent.SAVE, LABEL).isGranted()).isTrue();
    }

    @Test
    @Tag("CII-01")
    void the_label_was_gained_this_year() {
        assertThat(shelf.labels("BIG_DATA").begin(BenefitEvent.SUBMIT, LABEL).refusals())
                .containsExactly(CompetencyRefusal.COMPETENCY_LABEL_NOT_GAINED.refusal("label", "DATABASE"));
    }

    @Test
    @Tag("CII-02")
    void a_label_is_used_once_by_a_partner_whatever_year_it_is() {
        var first = submitted();
        shelf.next(first, BenefitEvent.APPROVE).orThrow();
        shelf.on(LocalDate.of(2026, 3, 1)).allow("DATABASE", "60000.00", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThat(shelf.begin(BenefitEvent.SUBMIT, LABEL).refusals())
                .containsExactly(CompetencyRefusal.COMPETENCY_LABEL_USED.refusal("label", "DATABASE").with("application_no", first.no()));
    }

    @Test
    @Tag("CII-02")
    void a_label_is_free_for_another_partner_and_after_a_cancellation() {
        var first = submitted();
        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, LABEL))).containsExactly("COMPETENCY_LABEL_USED");
        shelf.next(first, BenefitEvent.CANCEL).orThrow();
        assertThat(shelf.begin(BenefitEvent.SUBMIT, LABEL).isGranted()).isTrue();
        assertThat(reasons(shelf.next(first, BenefitEvent.SUBMIT))).containsExactly("COMPETENCY_LABEL_USED");
        assertThat(reasons(new BenefitShelf(new CompetencyIncentive(), UNTIL).begin(OTHER, BenefitEvent.SUBMIT, LABEL)))
                .containsExactly("COMPETENCY_QUOTA_MISSING");
    }

    @Test
    @Tag("CII-03")
    void the_amount_is_the_labels_and_no_field() {
        assertThat(submitted().amount()).contains(Money.of("50000.00", "CNY"));
        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, with(LABEL, "amount", 20000)))).containsExactly("FIELD_UNKNOWN");
        assertThat(reasons(shelf.labels("BIG_DATA").begin(BenefitEvent.SUBMIT, with(LABEL, "label", "BIG_DATA")))).containsExactly("COMPETENCY_QUOTA_MISSING");
    }

    @Test
    @Tag("CII-04")
    void nothing_is_applied_for_or_approved_once_the_validity_is_over() {
        var label = submitted();
        shelf.on(UNTIL.plusDays(1));

        var over = CompetencyRefusal.COMPETENCY_OVER.refusal("label", "DATABASE").with("until", UNTIL);
        assertThat(shelf.next(label, BenefitEvent.APPROVE).refusals()).containsExactly(over);
        shelf.next(label, BenefitEvent.CANCEL).orThrow();
        assertThat(shelf.next(label, BenefitEvent.SUBMIT).refusals()).containsExactly(over);
    }

    @Test
    @Tag("CII-04")
    void the_validity_of_the_submission_counts_also_if_there_is_another_one() {
        var label = submitted();
        shelf.on(UNTIL.plusDays(1)).allow("DATABASE", "60000.00", UNTIL.plusDays(1), UNTIL.plusYears(1));

        assertThat(reasons(shelf.next(label, BenefitEvent.APPROVE))).containsExactly("COMPETENCY_OVER");
    }

    @ParameterizedTest
    @EnumSource(value = BenefitStatus.class, names = {"UNDER_REVIEW", "REJECTED"})
    @Tag("CII-04")
    void what_is_not_approved_in_time_is_void(BenefitStatus in) {
        var label = submitted();
        var standing = in == BenefitStatus.REJECTED ? shelf.next(label, BenefitEvent.REJECT).orThrow() : label;

        assertThat(standing.deadline()).contains(new Deadline(UNTIL, Side.SYSTEM));
        assertThat(shelf.on(UNTIL.plusDays(1)).next(label, BenefitEvent.EXPIRE).orThrow().status()).isEqualTo(BenefitStatus.VOID);
    }

    @Test
    @Tag("CII-04")
    void what_was_approved_in_time_is_paid_afterwards() {
        var label = submitted();

        assertThat(shelf.next(label, BenefitEvent.APPROVE).orThrow().deadline()).isEmpty();
        assertThat(shelf.on(UNTIL.plusDays(30)).next(label, BenefitEvent.ENTER_INVOICES, BenefitShelf.invoices("1", 50000)).isGranted()).isTrue();
    }

    @Test
    @Tag("CII-05")
    void an_application_is_cancelled_before_it_is_approved_then_edited_and_submitted_again() {
        var label = submitted();
        shelf.next(label, BenefitEvent.CANCEL).orThrow();
        shelf.next(label, BenefitEvent.SAVE, with(LABEL, "proofs", List.of("certificate-1"))).orThrow();
        assertThat(shelf.next(label, BenefitEvent.SUBMIT).orThrow().content().ids("proofs")).containsExactly("certificate-1");
        shelf.next(label, BenefitEvent.APPROVE).orThrow();
        assertThat(reasons(shelf.next(label, BenefitEvent.CANCEL))).containsExactly("BENEFIT_STATE");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"none", "false"})
    @Tag("CII-05")
    void consent_is_necessary(Boolean consent) {
        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, with(LABEL, "consent", consent)))).containsExactly("COMPETENCY_CONSENT");
    }

    @Test
    @Tag("CII-06")
    void an_approved_label_is_invoiced_and_a_rejected_invoice_entered_again() {
        var label = submitted();
        shelf.next(label, BenefitEvent.APPROVE).orThrow();
        shelf.paidOut("0");
        assertThat(shelf.next(label, BenefitEvent.ENTER_INVOICES, BenefitShelf.invoices("0", 50000)).refusals()).singleElement()
                .matches(refusal -> refusal.is(InvoicingRefusal.PARTNER_INVOICE_ELSEWHERE));
        shelf.next(label, BenefitEvent.ENTER_INVOICES, BenefitShelf.invoices("1", 50000)).orThrow();
        assertThat(shelf.next(label, BenefitEvent.REJECT).orThrow().status()).isEqualTo(BenefitStatus.INVOICE_REJECTED);
        shelf.next(label, BenefitEvent.ENTER_INVOICES, BenefitShelf.invoices("2", 50000)).orThrow();
        shelf.next(label, BenefitEvent.APPROVE).orThrow();
        assertThat(shelf.next(label, BenefitEvent.PAY).orThrow().status()).isEqualTo(BenefitStatus.PAID);
    }

    @ParameterizedTest
    @EnumSource(CompetencyLabel.class)
    @Tag("CII-07")
    void labels_for_overseas_bring_nothing_in_china(CompetencyLabel label) {
        shelf.labels(label.name()).allow(label.name(), "1.00", LocalDate.of(2025, 1, 1), UNTIL);

        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, with(LABEL, "label", label.name()))))
                .isEqualTo(label == CompetencyLabel.CLOUD_PLANNING_AND_IMPLEMENTATION ? List.of("COMPETENCY_LABEL_SCOPE") : List.of());
    }
}
