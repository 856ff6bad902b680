package org.partnercenter.domain.benefit.delivery;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitShelf;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.kernel.Money;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.benefit.BenefitShelf.OTHER;
import static org.partnercenter.domain.benefit.BenefitShelf.reasons;
import static org.partnercenter.domain.benefit.BenefitShelf.with;

class DeliverySupportTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 5, 5);
    private static final Map<String, Object> PROJECT = Map.of("project_title", "Factory data platform", "customer_id", "customer-1",
            "opportunity_id", "PO-1", "starts_on", "2025-06-01", "ends_on", "2025-08-31", "amount", 20000);
    private static final LocalDate DONE = LocalDate.of(2025, 9, 1);
    private static final Map<String, Object> DELIVERY = Map.of("delivered_on", "2025-08-20", "acceptance_reports", List.of("report-1"));

    private final BenefitShelf shelf = new BenefitShelf(new DeliverySupport(), TODAY).opportunity("PO-1", "IN_PROGRESS");

    private BenefitApplication registered(Map<String, Object> project) {
        return shelf.begin(BenefitEvent.SUBMIT, project).orThrow();
    }

    private BenefitApplication tracked() {
        return shelf.next(registered(PROJECT), BenefitEvent.APPROVE).orThrow();
    }

    @Test
    @Tag("DCS-01")
    void a_project_goes_from_registration_over_acceptance_to_payment() {
        var project = registered(PROJECT);
        assertThat(project.amount()).contains(Money.of("20000.00", "CNY"));
        assertThat(shelf.next(project, BenefitEvent.APPROVE).orThrow().status()).isEqualTo(BenefitStatus.TRACKING);
        shelf.on(DONE);
        assertThat(shelf.next(project, BenefitEvent.REQUEST_ACCEPTANCE, DELIVERY).orThrow().content().day("delivered_on"))
                .contains(LocalDate.of(2025, 8, 20));
        assertThat(shelf.next(project, BenefitEvent.REJECT).orThrow().status()).isEqualTo(BenefitStatus.ACCEPTANCE_REJECTED);
        shelf.next(project, BenefitEvent.REQUEST_ACCEPTANCE, with(DELIVERY, "delivered_on", "2025-08-21")).orThrow();
        assertThat(shelf.next(project, BenefitEvent.APPROVE).orThrow().status()).isEqualTo(BenefitStatus.ACCEPTANCE_PASSED);
        assertThat(reasons(shelf.settling(false, false).next(project, BenefitEvent.REQUEST_PAYMENT))).containsExactly("BENEFIT_NOT_SETTLED");
        assertThat(shelf.settling(true, false).next(project, BenefitEvent.REQUEST_PAYMENT).orThrow().status()).isEqualTo(BenefitStatus.UNDER_REVIEW);
        assertThat(shelf.next(project, BenefitEvent.REJECT).orThrow().status()).isEqualTo(BenefitStatus.REJECTED);
        shelf.next(project, BenefitEvent.REQUEST_PAYMENT).orThrow();
        shelf.next(project, BenefitEvent.APPROVE).orThrow();
        assertThat(reasons(shelf.next(project, BenefitEvent.ENTER_INVOICES, BenefitShelf.invoices("1", 19999)))).containsExactly("PARTNER_INVOICE_SUM");
        shelf.next(project, BenefitEvent.ENTER_INVOICES, BenefitShelf.invoices("1", 20000)).orThrow();
        assertThat(shelf.next(project, BenefitEvent.REJECT).orThrow().status()).isEqualTo(BenefitStatus.INVOICE_REJECTED);
        shelf.next(project, BenefitEvent.ENTER_INVOICES, BenefitShelf.invoices("2", 20000)).orThrow();
        shelf.next(project, BenefitEvent.APPROVE).orThrow();
        assertThat(shelf.next(project, BenefitEvent.PAY).orThrow().status()).isEqualTo(BenefitStatus.PAID);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-02, DELIVERY_DATE_AHEAD", "2025-05-31, DELIVERY_DATE_BEFORE"})
    @Tag("DCS-01")
    void the_delivery_date_is_the_one_of_the_report(String day, String refused) {
        var project = tracked();

        assertThat(reasons(shelf.on(DONE).next(project, BenefitEvent.REQUEST_ACCEPTANCE, with(DELIVERY, "delivered_on", day)))).containsExactly(refused);
    }

    @Test
    @Tag("DCS-01")
    void the_amount_stays_below_the_limit_of_a_project_where_there_is_one() {
        shelf.allow(ProjectRules.LIMIT, "15000.00", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

        assertThat(shelf.begin(BenefitEvent.SUBMIT, PROJECT).refusals())
                .containsExactly(DeliveryRefusal.DELIVERY_AMOUNT_ABOVE.refusal("amount", "20000.00").with("limit", "15000.00"));
        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, with(PROJECT, "amount", 0)))).containsExactly("AMOUNT_NOT_POSITIVE");
        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, with(with(PROJECT, "amount", 1), "ends_on", "2025-05-31")))).containsExactly("FIELD_INVALID");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"IN_PROGRESS, none", "DELIVERED, none", "SIGNED, DELIVERY_OPPORTUNITY_STATE",
            "VALIDATED, DELIVERY_OPPORTUNITY_STATE"})
    @Tag("DCS-02")
    void the_opportunity_is_in_progress_or_delivered(String state, String refused) {
        shelf.opportunity("PO-1", state);

        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, PROJECT))).isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @Test
    @Tag("DCS-02")
    void the_opportunity_is_the_partners() {
        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, with(PROJECT, "opportunity_id", "PO-2")))).containsExactly("DELIVERY_OPPORTUNITY_UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"2025-08-31, 2025-10-01, DELIVERY_CUSTOMER_TWICE", "2025-09-01, 2025-10-01, none",
            "2025-05-10, 2025-06-01, DELIVERY_CUSTOMER_TWICE", "2025-05-10, 2025-05-31, none", "2025-07-01, 2025-07-02, DELIVERY_CUSTOMER_TWICE"})
    @Tag("DCS-02")
    void one_day_in_common_is_enough(String from, String until, String refused) {
        registered(PROJECT);
        var second = with(with(PROJECT, "starts_on", from), "ends_on", until);

        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, second))).isEqualTo(refused == null ? List.of() : List.of(refused));
        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, with(second, "customer_id", "customer-2")))).isEmpty();
    }

    @Test
    @Tag("DCS-02")
    void a_customer_is_supported_once_over_all_partners_and_nothing_is_told_of_the_other() {
        shelf.begin(OTHER, BenefitEvent.SUBMIT, with(PROJECT, "ends_on", "2025-06-15")).orThrow();

        assertThat(shelf.begin(BenefitEvent.SUBMIT, PROJECT).refusals()).containsExactly(DeliveryRefusal.DELIVERY_CUSTOMER_TAKEN
                .refusal("customer_id", "customer-1").with("from", "2025-06-01").with("until", "2025-08-31"));
    }

    @Test
    @Tag("DCS-02")
    void a_project_that_was_given_up_or_not_registered_leaves_its_days_free() {
        var first = tracked();
        shelf.next(first, BenefitEvent.CANCEL).orThrow();
        var second = registered(PROJECT);
        shelf.next(second, BenefitEvent.REJECT).orThrow();
        registered(PROJECT);

        assertThat(reasons(shelf.next(second, BenefitEvent.SUBMIT))).containsExactly("DELIVERY_CUSTOMER_TWICE");
    }

    @Test
    @Tag("DCS-02")
    void a_delivery_that_is_late_or_early_moves_the_end_of_the_project() {
        var first = tracked();
        var second = registered(with(with(PROJECT, "starts_on", "2025-09-01"), "ends_on", "2025-10-01"));
        shelf.on(LocalDate.of(2025, 9, 10));
        assertThat(reasons(shelf.next(first, BenefitEvent.REQUEST_ACCEPTANCE, with(DELIVERY, "delivered_on", "2025-09-01"))))
                .containsExactly("DELIVERY_CUSTOMER_TWICE");

        shelf.next(first, BenefitEvent.REQUEST_ACCEPTANCE, DELIVERY).orThrow();
        assertThat(reasons(shelf.next(second, BenefitEvent.AMEND, with(with(PROJECT, "starts_on", "2025-08-21"), "ends_on", "2025-10-01")))).isEmpty();
    }
}
