package org.partnercenter.domain.certification;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.domain.certification.Certification.Surroundings;
import org.partnercenter.domain.kernel.CalendarYear;
import org.partnercenter.domain.kernel.CalendarYears;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Mask;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnercenter.domain.certification.CertificationStatus.AWAITING_AMOUNT;
import static org.partnercenter.domain.certification.CertificationStatus.CERTIFIED;
import static org.partnercenter.domain.certification.CertificationStatus.CHANGE_IN_REVIEW;
import static org.partnercenter.domain.certification.CertificationStatus.FAILED;
import static org.partnercenter.domain.certification.CertificationStatus.IN_REVIEW;
import static org.partnercenter.domain.certification.CertificationStatus.LAPSED;
import static org.partnercenter.domain.certification.CertificationStatus.LOCKED;
import static org.partnercenter.domain.certification.CertificationStatus.NONE;

class CertificationTest {

    private static final PartyId PARTNER = new PartyId("d-1");
    private static final Instant NOW = Instant.parse("2026-11-27T04:00:00Z");
    /** A Friday. */
    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");
    private static final int AMOUNT = 37;
    private static final FinanceContact CONTACT = new FinanceContact(secret("李会计"), secret("13900000000"), secret("fin@example.com"));

    private static Confidential secret(String text) {
        return new Confidential(text);
    }

    private static BankAccount bank(String name, String number) {
        return new BankAccount(AccountKind.COMPANY, secret(name), secret(number), "示例银行", "深圳分行", Optional.empty());
    }

    private static BusinessInfo info(String company, BankAccount bank, SigningEntity entity, String letter) {
        return new BusinessInfo(new Company(secret(company), secret("91440300MA5EXAMPLE"), secret("深圳")),
                new TaxStanding(TaxpayerType.GENERAL, new BigDecimal("6")), CONTACT, bank, entity, true, Optional.ofNullable(letter));
    }

    private static BusinessInfo good() {
        return info("深圳示例科技有限公司", bank("深圳示例科技有限公司", "6222 0000 1111 2222"), SigningEntity.CHINA_MAINLAND, null);
    }

    private static BusinessInfo otherAccount(String letter) {
        return info("深圳示例科技有限公司", bank("深圳示例科技有限公司", "6222 0000 1111 9999"), SigningEntity.CHINA_MAINLAND, letter);
    }

    private static Surroundings around(Supplier... suppliers) {
        return new Surroundings(List.of(suppliers), new CalendarYears(Map.of(2026, new CalendarYear(2026, Map.of(), Map.of()))), TODAY);
    }

    private static Certification submitted() {
        return Certification.submit(PARTNER, Optional.empty(), good(), around(), NOW).orThrow();
    }

    private static Certification awaiting() {
        return submitted().review(CertificationVerdict.ACCEPT, Optional.empty(), AMOUNT, NOW).orThrow();
    }

    private static Certification certified() {
        return awaiting().enter(AMOUNT, NOW).after();
    }

    private static Certification missed(Certification from, int times) {
        var after = from;
        for (int i = 0; i < times; i++) {
            after = after.enter(AMOUNT + 1, NOW).after();
        }
        return after;
    }

    private static Decision<Certification> submit(Certification before, BusinessInfo info, Supplier... suppliers) {
        return Certification.submit(PARTNER, Optional.of(before), info, around(suppliers), NOW);
    }

    private static List<String> reasons(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::reason).toList();
    }

    private static Map<CertificationStatus, Certification> inEach() {
        var all = new EnumMap<CertificationStatus, Certification>(CertificationStatus.class);
        all.put(IN_REVIEW, submitted());
        all.put(AWAITING_AMOUNT, awaiting());
        all.put(LOCKED, missed(awaiting(), 3));
        all.put(CERTIFIED, certified());
        all.put(FAILED, submitted().review(CertificationVerdict.REJECT, Optional.of("x"), AMOUNT, NOW).orThrow());
        all.put(CHANGE_IN_REVIEW, submit(certified(), otherAccount(null)).orThrow());
        all.put(LAPSED, certified().lapse(LapseCause.RENAMED, NOW).orThrow());
        return all;
    }

    /** What really becomes of it; empty where it is refused. */
    private static Optional<CertificationStatus> after(Optional<Certification> in, CertificationEvent event) {
        var one = in.orElse(null);
        var info = in.filter(each -> each.status() == CERTIFIED).map(each -> otherAccount(null)).orElseGet(CertificationTest::good);
        return switch (event) {
            case SUBMIT, CHANGE -> Certification.submit(PARTNER, in, info, around(), NOW).fold(each -> Optional.of(each.status())
                    .filter(to -> to == (event == CertificationEvent.CHANGE ? CHANGE_IN_REVIEW : IN_REVIEW)), refusals -> Optional.empty());
            case CONFLICT -> one == null || one.status() != IN_REVIEW && one.status() != CHANGE_IN_REVIEW
                    ? Certification.submit(PARTNER, in, info, around(new Supplier(false, SigningEntity.CHINA_MAINLAND)), NOW)
                            .fold(each -> Optional.of(each.status()), refusals -> Optional.empty())
                    : status(one.review(CertificationVerdict.SUPPLIER_DIFFERS, Optional.empty(), AMOUNT, NOW));
            case ACCEPT -> one == null ? Optional.empty() : status(one.review(CertificationVerdict.ACCEPT, Optional.empty(), AMOUNT, NOW));
            case CONFIRM -> one == null || one.status() != CHANGE_IN_REVIEW ? Optional.empty() : status(submit(certified(),
                    info("深圳示例科技股份有限公司", bank("深圳示例科技股份有限公司", "6222000011112222"), SigningEntity.CHINA_MAINLAND, null)).orThrow()
                    .review(CertificationVerdict.ACCEPT, Optional.empty(), AMOUNT, NOW));
            case REJECT -> one == null ? Optional.empty() : status(one.review(CertificationVerdict.REJECT, Optional.of("x"), AMOUNT, NOW));
            case SEND -> one == null ? Optional.empty() : status(one.told(TransferOutcome.SENT, Optional.empty(), NOW));
            case RETURN -> one == null ? Optional.empty() : status(one.told(TransferOutcome.RETURNED, Optional.empty(), NOW));
            case ENTER -> one == null || !one.enter(AMOUNT, NOW).refusals().isEmpty() ? Optional.empty()
                    : Optional.of(one.enter(AMOUNT, NOW).after().status());
            case MISS -> one == null || reasons(one.enter(AMOUNT + 1, NOW).refusals()).contains("CERTIFICATION_STATE")
                    || one.status() == LOCKED ? Optional.empty() : Optional.of(one.enter(AMOUNT + 1, NOW).after().status());
            case LOCK -> one == null || one.status() != AWAITING_AMOUNT ? Optional.empty() : Optional.of(missed(one, 3).status());
            case SEND_AGAIN -> one == null ? Optional.empty() : status(one.sendAgain(AMOUNT, NOW.plus(Duration.ofDays(8))));
            case UNLOCK -> one == null ? Optional.empty() : status(one.unlock(AMOUNT, NOW));
            case LAPSE -> one == null ? Optional.empty() : status(one.lapse(LapseCause.RENAMED, NOW));
            case MIGRATE -> one == null ? Optional.empty() : status(one.migrate(SigningEntity.CHINA_MAINLAND));
            case EDIT_CONTACT -> one == null ? Optional.empty() : status(one.edit(CONTACT));
        };
    }

    private static Optional<CertificationStatus> status(Decision<Certification> decision) {
        return decision.fold(each -> Optional.of(each.status()), refusals -> Optional.empty());
    }

    @Test
    @Tag("BIA-01")
    void every_state_and_event_does_what_the_table_says() {
        var rows = new ArrayList<String>();
        for (var state : CertificationStatus.values()) {
            var in = Optional.ofNullable(inEach().get(state));
            assertThat(in.map(Certification::status).orElse(NONE)).isEqualTo(state);
            for (var event : CertificationEvent.values()) {
                var next = CertificationTransition.TABLE.next(state, event);
                next.ifPresent(to -> rows.add(state + " " + event + " " + to));
                assertThat(after(in, event)).as(state + " " + event).isEqualTo(next);
            }
        }

        assertThat(rows).hasSize(CertificationTransition.values().length).contains("NONE SUBMIT IN_REVIEW", "IN_REVIEW ACCEPT AWAITING_AMOUNT",
                "AWAITING_AMOUNT ENTER CERTIFIED", "AWAITING_AMOUNT LOCK LOCKED", "LOCKED UNLOCK AWAITING_AMOUNT",
                "CERTIFIED CHANGE CHANGE_IN_REVIEW", "CHANGE_IN_REVIEW CONFIRM CERTIFIED", "CHANGE_IN_REVIEW REJECT FAILED",
                "FAILED SUBMIT IN_REVIEW");
    }

    @Test
    @Tag("BIA-01")
    void nothing_is_settled_before_it_is_certified() {
        assertThat(reasons(Certification.againstSettling(Optional.empty()))).containsExactly("CERTIFICATION_MISSING");
        inEach().forEach((state, one) -> assertThat(Certification.againstSettling(Optional.of(one)).isEmpty()).as(state.name())
                .isEqualTo(state == CERTIFIED));
        assertThat(reasons(Certification.submit(PARTNER, Optional.empty(), new BusinessInfo(good().company(), good().tax(), CONTACT, good().bank(),
                SigningEntity.CHINA_MAINLAND, false, Optional.empty()), around(), NOW).refusals())).containsExactly("CERTIFICATION_CONSENT_MISSING");
        assertThat(reasons(submit(submitted(), good()).refusals())).containsExactly("CERTIFICATION_STATE");
        assertThat(reasons(submitted().review(CertificationVerdict.REJECT, Optional.empty(), AMOUNT, NOW).refusals()))
                .containsExactly("FIELD_MISSING");
    }

    @Test
    @Tag("BIA-02")
    void while_a_change_is_looked_at_what_was_certified_stands_and_nothing_is_settled() {
        var changing = submit(certified(), otherAccount(null)).orThrow();

        assertThat(changing.isChanging()).isTrue();
        assertThat(changing.certified()).isEqualTo(certified().certified());
        assertThat(reasons(Certification.againstSettling(Optional.of(changing)))).containsExactly("CERTIFICATION_CHANGE_PENDING");
        var asked = changing.review(CertificationVerdict.ACCEPT, Optional.empty(), AMOUNT, NOW).orThrow();
        assertThat(asked.status()).isEqualTo(AWAITING_AMOUNT);
        assertThat(reasons(Certification.againstSettling(Optional.of(asked)))).containsExactly("CERTIFICATION_CHANGE_PENDING");
        assertThat(Certification.againstSettling(Optional.of(asked.enter(AMOUNT, NOW).after()))).isEmpty();
        assertThat(reasons(submit(certified(), good()).refusals())).containsExactly("CERTIFICATION_UNCHANGED");
        assertThat(reasons(Certification.againstSettling(Optional.of(changing.review(CertificationVerdict.REJECT, Optional.of("x"), AMOUNT, NOW).orThrow()))))
                .containsExactly("CERTIFICATION_MISSING");
    }

    @Test
    @Tag("BIA-02")
    @Tag("BIA-07")
    void a_new_name_is_certified_again_and_without_an_amount_where_the_account_is_the_same() {
        var renamed = info("深圳示例科技股份有限公司", bank("深圳示例科技股份有限公司", "6222000011112222"), SigningEntity.CHINA_MAINLAND, null);
        var changing = submit(certified(), renamed).orThrow();

        assertThat(changing.status()).isEqualTo(CHANGE_IN_REVIEW);
        assertThat(changing.newAccount()).isFalse();
        assertThat(changing.review(CertificationVerdict.ACCEPT, Optional.empty(), AMOUNT, NOW.plusSeconds(9)).orThrow().certified().orElseThrow().since()).isEqualTo(NOW.plusSeconds(9));
        var lapsed = certified().lapse(LapseCause.RENAMED, NOW).orThrow();
        assertThat(reasons(Certification.againstSettling(Optional.of(lapsed)))).containsExactly("CERTIFICATION_MISSING");
        assertThat(submit(lapsed, renamed).orThrow().status()).isEqualTo(IN_REVIEW);
    }

    @ParameterizedTest
    @Tag("BIA-03")
    @CsvSource({"深圳示例（集团）有限公司,深圳示例(集团)有限公司,true", "Example  Co. Ltd,Example Co. Ltd,true", "深圳示例有限公司,张三,false",
            "深圳示例有限公司,深圳示例有限公司分公司,false"})
    void the_account_is_in_the_companys_name(String company, String holder, boolean same) {
        var decision = Certification.submit(PARTNER, Optional.empty(), info(company, bank(holder, "1"), SigningEntity.CHINA_MAINLAND, null), around(),
                NOW);

        assertThat(reasons(decision.refusals())).isEqualTo(same ? List.of() : List.of("CERTIFICATION_ACCOUNT_NAME_DIFFERS"));
    }

    @Test
    @Tag("BIA-03")
    void a_personal_account_is_refused() {
        var personal = new BankAccount(AccountKind.PERSONAL, secret("张三"), secret("1"), "b", "b", Optional.empty());

        assertThat(reasons(Certification.submit(PARTNER, Optional.empty(), info("张三", personal, SigningEntity.CHINA_MAINLAND, null), around(), NOW)
                .refusals())).containsExactly("CERTIFICATION_ACCOUNT_PERSONAL");
    }

    @Test
    @Tag("BIA-04")
    void three_wrong_amounts_lock_and_only_a_ticket_unlocks() {
        var first = awaiting().enter(AMOUNT + 1, NOW);
        var second = first.after().enter(AMOUNT + 1, NOW);
        var third = second.after().enter(AMOUNT + 1, NOW);

        assertThat(reasons(first.refusals())).containsExactly("CERTIFICATION_AMOUNT_WRONG");
        assertThat(first.refusals().get(0).facts()).containsEntry("tries_left", "2");
        assertThat(reasons(second.refusals())).containsExactly("CERTIFICATION_AMOUNT_WRONG");
        assertThat(reasons(third.refusals())).containsExactly("CERTIFICATION_AMOUNT_LOCKED");
        assertThat(third.after().status()).isEqualTo(LOCKED);
        assertThat(reasons(third.after().enter(AMOUNT, NOW).refusals())).containsExactly("CERTIFICATION_AMOUNT_LOCKED");
        var unlocked = third.after().unlock(5, NOW).orThrow();
        assertThat(unlocked.triesLeft()).isEqualTo(3);
        assertThat(unlocked.enter(AMOUNT, NOW).refusals()).isNotEmpty();
        assertThat(unlocked.enter(5, NOW).after().status()).isEqualTo(CERTIFIED);
    }

    @Test
    @Tag("BIA-04")
    void an_amount_is_good_for_seven_days_and_another_one_forgives_no_wrong_entry() {
        var last = NOW.plus(Duration.ofDays(7));
        var missed = missed(awaiting(), 2);

        assertThat(awaiting().enter(AMOUNT, last).after().status()).isEqualTo(CERTIFIED);
        assertThat(reasons(awaiting().enter(AMOUNT, last.plusNanos(1)).refusals())).containsExactly("CERTIFICATION_AMOUNT_EXPIRED");
        assertThat(reasons(missed.sendAgain(9, last).refusals())).containsExactly("CERTIFICATION_AMOUNT_RUNNING");
        var again = missed.sendAgain(9, last.plusNanos(1)).orThrow();
        assertThat(again.enter(8, last.plusSeconds(1)).after().status()).isEqualTo(LOCKED);
        assertThat(again.enter(9, last.plus(Duration.ofDays(7))).after().status()).isEqualTo(CERTIFIED);
        assertThat(awaiting().told(TransferOutcome.SENT, Optional.empty(), last).orThrow()
                .told(TransferOutcome.SENT, Optional.empty(), last.plusSeconds(1)).orThrow().enterableUntil()).contains(last.plus(Duration.ofDays(7)));
    }

    @Test
    @Tag("BIA-04")
    void an_amount_is_small_and_tells_itself_to_nobody() {
        assertThatThrownBy(() -> new BankTransfer(0, NOW, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BankTransfer(100, NOW, false)).isInstanceOf(IllegalArgumentException.class);
        assertThat(awaiting() + "" + awaiting().transfer() + good()).doesNotContain("37", "6222", "深圳示例", "李会计");
        assertThat(Mask.BANK_ACCOUNT.of("6222000011112222").text()).isEqualTo("****2222");
        assertThat(Mask.BANK_ACCOUNT.of("1234567").text()).isEqualTo("****");
    }

    @Test
    @Tag("BIA-05")
    void a_company_known_with_other_data_fails_until_a_letter_is_handed_in_and_handled_by_hand() {
        var known = new Supplier(false, SigningEntity.CHINA_MAINLAND);
        var failed = Certification.submit(PARTNER, Optional.empty(), good(), around(known), NOW).orThrow();

        assertThat(failed.status()).isEqualTo(FAILED);
        assertThat(failed.failure().orElseThrow().kind()).isEqualTo(FailureKind.SUPPLIER_DIFFERS);
        assertThat(reasons(submit(failed, good(), known).refusals())).containsExactly("CERTIFICATION_LETTER_MISSING");
        var withLetter = submit(failed, info("深圳示例科技有限公司", good().bank(), SigningEntity.CHINA_MAINLAND, "letters/1.pdf"), known).orThrow();
        assertThat(withLetter.status()).isEqualTo(IN_REVIEW);
        assertThat(withLetter.handledBy()).contains(LocalDate.parse("2026-12-04"));
        assertThat(submit(failed, otherAccount(null)).orThrow().handledBy()).isEmpty();
        var entity = new Supplier(true, SigningEntity.HONG_KONG);
        assertThat(Certification.submit(PARTNER, Optional.empty(), good(), around(entity), NOW).orThrow().status()).isEqualTo(FAILED);
        assertThat(Certification.submit(PARTNER, Optional.empty(), good(), around(new Supplier(true, SigningEntity.CHINA_MAINLAND)), NOW).orThrow()
                .status()).isEqualTo(IN_REVIEW);
        assertThat(reasons(submit(submitted().review(CertificationVerdict.SUPPLIER_DIFFERS, Optional.of("known"), AMOUNT, NOW).orThrow(), good()).refusals()))
                .containsExactly("CERTIFICATION_LETTER_MISSING");
    }

    @Test
    @Tag("BIA-06")
    void the_signing_entity_brings_the_currency() {
        assertThat(certified().certified().orElseThrow().currency().getCurrencyCode()).isEqualTo("CNY");
        assertThat(SigningEntity.ofCode("SINGAPORE").orElseThrow().currency().getCurrencyCode()).isEqualTo("USD");
        assertThat(SigningEntity.ofCode("CNY")).isEmpty();
    }

    @Test
    @Tag("BIA-08")
    void a_new_signing_entity_is_certified_again_unless_the_platform_moves_it() {
        var other = info("深圳示例科技有限公司", good().bank(), SigningEntity.HONG_KONG, null);

        assertThat(submit(certified(), other).orThrow().status()).isEqualTo(CHANGE_IN_REVIEW);
        assertThat(certified().migrate(SigningEntity.CHINA_MAINLAND).orThrow().certified().orElseThrow().since()).isEqualTo(NOW);
        assertThat(reasons(Certification.againstMigrating(SigningEntity.CHINA_MAINLAND, SigningEntity.CHINA_MAINLAND)))
                .containsExactly("MIGRATION_TO_ITSELF");
        assertThat(reasons(Certification.againstMigrating(SigningEntity.CHINA_MAINLAND, SigningEntity.SINGAPORE)))
                .containsExactly("MIGRATION_CURRENCY_DIFFERS");
    }

    @Test
    @Tag("BIA-09")
    void the_finance_contact_changes_without_certifying_again() {
        var other = new FinanceContact(secret("王会计"), secret("13800000000"), secret("w@example.com"));

        inEach().forEach((state, one) -> {
            var after = one.edit(other).orThrow();
            assertThat(after.status()).isEqualTo(state);
            assertThat(after.info().contact()).isEqualTo(other);
            assertThat(after.certified()).isEqualTo(one.certified());
        });
    }

    @Test
    @Tag("BIA-01")
    void what_is_possible_is_told_with_what_forbids_the_rest() {
        var steps = Certification.partnersPossibilities(Optional.of(awaiting()), NOW);

        assertThat(steps).filteredOn(Possibility::isPossible).extracting(Possibility::event).containsExactly("ENTER", "EDIT_CONTACT");
        assertThat(Certification.partnersPossibilities(Optional.empty(), NOW)).filteredOn(Possibility::isPossible).extracting(Possibility::event)
                .containsExactly("SUBMIT");
        assertThat(Certification.platformsPossibilities(Optional.of(submitted()), NOW)).filteredOn(Possibility::isPossible)
                .extracting(Possibility::event).containsExactly("CONFLICT", "ACCEPT", "REJECT");
        assertThat(Certification.partnersPossibilities(Optional.of(missed(awaiting(), 3)), NOW)).filteredOn(step -> step.event().equals("ENTER"))
                .flatExtracting(Possibility::refusals).extracting(Refusal::reason).containsExactly("CERTIFICATION_AMOUNT_LOCKED");
    }

    @ParameterizedTest
    @Tag("BIA-01")
    @CsvSource({"6,true", "6.00,true", "0,true", "30,true", "13.25,true", "-1,false", "30.01,false", "6.001,false", "1E1,true"})
    void a_tax_rate_is_a_percentage_with_two_fraction_digits(BigDecimal rate, boolean good) {
        assertThat(TaxStanding.isRate(rate)).isEqualTo(good);
    }
}
