package org.partnercenter.domain.benefit.spif;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.domain.benefit.Allowance;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitShelf;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.Quarter;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.benefit.BenefitShelf.OTHER;
import static org.partnercenter.domain.benefit.BenefitShelf.PARTNER;
import static org.partnercenter.domain.benefit.BenefitShelf.reasons;
import static org.partnercenter.domain.benefit.BenefitShelf.with;

class SpifTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 20);
    private static final Quarter QUARTER = new Quarter(2025, 3);

    private final BenefitShelf enrolments = new BenefitShelf(new SpifEnrolment(), TODAY);
    private final BenefitShelf funds = new BenefitShelf(new SpifFund(), QUARTER.firstDay());

    private static Map<String, Object> person(String id) {
        return Map.of("account_manager_id", "operator-" + id, "vendor_id", "v-" + id);
    }

    private static Map<String, Object> line(String id, String amount) {
        return with(person(id), "amount", new BigDecimal(amount));
    }

    private static Map<String, Object> list(String... ids) {
        return Map.of("salespeople", Arrays.stream(ids).map(SpifTest::person).toList());
    }

    private static Allowance rate(Optional<PartyId> partner, String amount) {
        return new Allowance(SpifFund.CODE, partner, SpifFunds.PERSON, Money.of(amount, "CNY"), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    }

    private BenefitApplication enrolled(String... ids) {
        return enrolments.next(enrolments.begin(BenefitEvent.SUBMIT, list(ids)).orThrow(), BenefitEvent.APPROVE).orThrow();
    }

    private BenefitApplication made(String... ids) {
        var content = SpifFunds.of(enrolled(ids), QUARTER, List.of(rate(Optional.empty(), "1000.00"))).orElseThrow();
        return funds.begin(BenefitEvent.GENERATE, content.plain()).orThrow();
    }

    private static Map<String, Object> checked(List<Map<String, Object>> lines) {
        return Map.of("salespeople", lines, "employment_proofs", List.of("e-1"), "project_proofs", List.of("p-1"));
    }

    @Test
    @Tag("SPIF-01")
    void an_enrolled_partner_changes_its_list_and_stays_enrolled() {
        var enrolment = enrolled("a");
        var changed = enrolments.next(enrolment, BenefitEvent.AMEND, list("a", "b")).orThrow();

        assertThat(changed.status()).isEqualTo(BenefitStatus.APPROVED);
        assertThat(changed.revision()).isEqualTo(enrolment.revision() + 1);
        assertThat(changed.content().items("salespeople")).hasSize(2);
    }

    @Test
    @Tag("SPIF-01")
    void one_enrolls_without_a_list_and_once() {
        var first = enrolments.begin(BenefitEvent.SUBMIT, Map.of()).orThrow();

        assertThat(enrolments.begin(BenefitEvent.SUBMIT, list("a")).refusals())
                .containsExactly(SpifRefusal.SPIF_ENROLLED.refusal("application_no", first.no()));
        enrolments.next(first, BenefitEvent.APPROVE).orThrow();
        enrolments.next(first, BenefitEvent.CANCEL).orThrow();
        assertThat(enrolments.begin(BenefitEvent.SUBMIT, list("a")).isGranted()).isTrue();
    }

    @Test
    @Tag("SPIF-01")
    void accounts_and_people_stand_in_a_list_once() {
        var twice = Map.of("salespeople", List.of(person("a"), with(person("b"), "vendor_id", "v-a"), with(person("c"), "account_manager_id", "operator-a")));

        assertThat(enrolments.begin(BenefitEvent.SUBMIT, twice).refusals()).containsExactly(
                SpifRefusal.SPIF_RECIPIENT_TWICE.refusal("field", "account_manager_id").with("value", "operator-a"),
                SpifRefusal.SPIF_RECIPIENT_TWICE.refusal("field", "vendor_id").with("value", "v-a"));
    }

    @Test
    @Tag("SPIF-01")
    void a_person_is_bound_to_one_partner() {
        var enrolment = enrolled("a");
        var other = enrolments.begin(OTHER, BenefitEvent.SUBMIT, list("b")).orThrow();

        assertThat(enrolments.next(other, BenefitEvent.AMEND, list("b", "a")).refusals())
                .containsExactly(SpifRefusal.SPIF_RECIPIENT_ELSEWHERE.refusal("vendor_id", "v-a"));
        enrolments.next(enrolment, BenefitEvent.AMEND, list("c")).orThrow();
        assertThat(enrolments.next(other, BenefitEvent.AMEND, list("b", "a")).isGranted()).isTrue();
    }

    @Test
    @Tag("SPIF-02")
    void a_fund_is_made_for_everybody_of_the_list_with_the_partners_own_amount_first() {
        var content = SpifFunds.of(enrolled("a", "b"), QUARTER, List.of(rate(Optional.empty(), "1000.00"), rate(Optional.of(OTHER), "9.00"),
                rate(Optional.of(PARTNER), "1500.00"))).orElseThrow();
        var fund = funds.begin(BenefitEvent.GENERATE, content.plain()).orThrow();

        assertThat(fund.status()).isEqualTo(BenefitStatus.GENERATED);
        assertThat(fund.content()).isEqualTo(content);
        assertThat(fund.amount()).contains(Money.of("3000.00", "CNY"));
    }

    @Test
    @Tag("SPIF-02")
    void nothing_is_made_without_an_enrolment_a_list_or_an_amount() {
        var rates = List.of(rate(Optional.empty(), "1000.00"));

        assertThat(SpifFunds.of(enrolled(), QUARTER, rates)).isEmpty();
        assertThat(SpifFunds.of(enrolments.begin(OTHER, BenefitEvent.SUBMIT, list("b")).orThrow(), QUARTER, rates)).isEmpty();
        assertThat(SpifFunds.of(enrolments.next(enrolments.begin(new PartyId("partner-3"), BenefitEvent.SUBMIT, list("c")).orThrow(),
                BenefitEvent.APPROVE).orThrow(), QUARTER.plus(4), rates)).isEmpty();
    }

    @Test
    @Tag("SPIF-02")
    void a_fund_is_made_once_also_if_it_was_declined() {
        var fund = made("a");
        var again = fund.content().plain();

        assertThat(reasons(funds.begin(BenefitEvent.GENERATE, again))).containsExactly("SPIF_FUND_TWICE");
        funds.next(fund, BenefitEvent.CANCEL).orThrow();
        assertThat(reasons(funds.begin(BenefitEvent.GENERATE, again))).containsExactly("SPIF_FUND_TWICE");
        assertThat(funds.begin(BenefitEvent.GENERATE, with(again, "quarter", "2025Q4")).isGranted()).isTrue();
    }

    @Test
    @Tag("SPIF-02")
    void the_partner_lowers_and_leaves_out() {
        var fund = made("a", "b");
        funds.next(fund, BenefitEvent.SAVE, Map.of("salespeople", List.of(line("a", "600.00")))).orThrow();

        var submitted = funds.next(fund, BenefitEvent.SUBMIT, checked(List.of(line("a", "700.00"), line("b", "1000.00")))).orThrow();

        assertThat(submitted.status()).isEqualTo(BenefitStatus.UNDER_REVIEW);
        assertThat(submitted.amount()).contains(Money.of("1700.00", "CNY"));
    }

    @ParameterizedTest
    @CsvSource({"c, 10.00, SPIF_RECIPIENT_ADDED", "a, 1000.01, SPIF_AMOUNT_RAISED", "a, 0.00, AMOUNT_NOT_POSITIVE"})
    @Tag("SPIF-02")
    void the_partner_adds_nobody_and_raises_nothing(String id, String amount, String refused) {
        var fund = made("a", "b");

        assertThat(reasons(funds.next(fund, BenefitEvent.SUBMIT, checked(List.of(line(id, amount)))))).containsExactly(refused);
        assertThat(reasons(funds.next(fund, BenefitEvent.SAVE, Map.of("salespeople", List.of(line(id, amount)))))).containsExactly(refused);
    }

    @Test
    @Tag("SPIF-02")
    void a_recipient_keeps_account_and_id_together_and_what_was_granted_stays() {
        var fund = made("a", "b");

        assertThat(reasons(funds.next(fund, BenefitEvent.SUBMIT, checked(List.of(with(line("a", "1.00"), "vendor_id", "v-b"))))))
                .containsExactly("SPIF_RECIPIENT_ADDED");
        assertThat(reasons(funds.next(fund, BenefitEvent.SUBMIT, with(checked(List.of(line("a", "1.00"))), "granted", List.of(line("c", "1.00"))))))
                .containsExactly("FIELD_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"employment_proofs", "project_proofs"})
    @Tag("SPIF-02")
    void both_proofs_are_necessary(String field) {
        var fund = made("a");

        assertThat(funds.next(fund, BenefitEvent.SUBMIT, with(checked(List.of(line("a", "1.00"))), field, null)).refusals())
                .containsExactly(SpifRefusal.SPIF_PROOF_MISSING.refusal("field", field));
    }

    @Test
    @Tag("SPIF-02")
    void a_fund_is_submitted_by_a_certified_partner_without_overdue_bills() {
        var fund = made("a");

        assertThat(reasons(funds.settling(false, true).next(fund, BenefitEvent.SUBMIT, checked(List.of(line("a", "1.00"))))))
                .containsExactly("SPIF_NOT_CERTIFIED", "SPIF_BILLS_OVERDUE");
    }

    @Test
    @Tag("SPIF-03")
    void after_the_payment_the_receipt_is_handed_in_and_reviewed() {
        var fund = made("a");
        funds.next(fund, BenefitEvent.SUBMIT, checked(List.of(line("a", "1000.00")))).orThrow();
        assertThat(funds.next(fund, BenefitEvent.REJECT).orThrow().status()).isEqualTo(BenefitStatus.REJECTED);
        funds.next(fund, BenefitEvent.SUBMIT).orThrow();
        assertThat(funds.next(fund, BenefitEvent.APPROVE).orThrow().status()).isEqualTo(BenefitStatus.APPROVED);
        assertThat(reasons(funds.settling(false, false).next(fund, BenefitEvent.PAY))).containsExactly("BENEFIT_NOT_SETTLED");
        assertThat(funds.settling(true, false).next(fund, BenefitEvent.PAY).orThrow().status()).isEqualTo(BenefitStatus.PAID);

        var receipt = Map.of("distributed_on", "2025-07-02", "acknowledgements", List.of("r-1"));
        assertThat(reasons(funds.next(fund, BenefitEvent.SUBMIT_RECEIPT, receipt))).containsExactly("SPIF_RECEIPT_AHEAD");
        funds.on(LocalDate.of(2025, 7, 2));
        assertThat(funds.next(fund, BenefitEvent.SUBMIT_RECEIPT, receipt).orThrow().status()).isEqualTo(BenefitStatus.RECEIPT_UNDER_REVIEW);
        assertThat(funds.next(fund, BenefitEvent.REJECT).orThrow().status()).isEqualTo(BenefitStatus.RECEIPT_REJECTED);
        funds.next(fund, BenefitEvent.SUBMIT_RECEIPT, receipt).orThrow();
        assertThat(funds.next(fund, BenefitEvent.APPROVE).orThrow().status()).isEqualTo(BenefitStatus.RECEIPT_ACCEPTED);
    }
}
