package org.partnercenter.application.certification;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.notice.NoticeTable;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.certification.BusinessInfo;
import org.partnercenter.domain.certification.CertificationStatus;
import org.partnercenter.domain.certification.CertificationVerdict;
import org.partnercenter.domain.certification.Confidential;
import org.partnercenter.domain.certification.FailureKind;
import org.partnercenter.domain.certification.FinanceContact;
import org.partnercenter.domain.certification.LapseCause;
import org.partnercenter.domain.certification.SigningEntity;
import org.partnercenter.domain.certification.TransferOutcome;
import org.partnercenter.domain.kernel.CalendarYear;
import org.partnercenter.domain.kernel.CalendarYears;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class CertificationModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(id("platform"), PartyKind.PLATFORM);
    private static final Caller D1 = Caller.mainAccount(id("d-1"), PartyKind.DISTRIBUTOR);
    private static final Caller S1 = Caller.mainAccount(id("s-1"), PartyKind.SOLUTION_PROVIDER);
    private static final Caller R1 = Caller.reseller(id("r-1"), id("d-1"));
    private static final Caller C1 = Caller.mainAccount(id("c-1"), PartyKind.CUSTOMER);
    private static final PageRequest TEN = new PageRequest(0, 10);
    private static final int AMOUNT = 37;

    private final TestHouse house = new TestHouse();
    private final AtomicInteger next = new AtomicInteger(AMOUNT);
    private final CertificationModule module = new CertificationModule(new CertificationPorts(
            house.transactions.register(new InMemoryCertifications()), (ids, now) -> Map.of(id("r-1"), id("d-1")), next::get,
            (scope, type, id) -> List.of(), new CalendarYears(Map.of(2026, new CalendarYear(2026, Map.of(), Map.of()))), ZoneId.of("UTC+8"),
            house.clocks));

    CertificationModuleTest() {
        NoticeTable.fill(house.news);
        house.with(module.useCases());
    }

    private static PartyId id(String text) {
        return new PartyId(text);
    }

    private static BusinessInfo info(String number) {
        var full = CertificationsContract.info(number, SigningEntity.CHINA_MAINLAND);
        return new BusinessInfo(full.company(), full.tax(), full.contact(), full.bank(), full.entity(), true, Optional.empty());
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::code).toList();
    }

    private <C> Decision<CertificationStep> submit(Operation<C, CertificationStep> operation, Caller caller, C command) {
        return house.submit(operation, caller, command);
    }

    private Decision<CertificationStep> hand(Caller caller, String number) {
        return submit(CertificationOperations.SUBMIT, caller, new SubmitBusinessInfo(info(number)));
    }

    private Decision<CertificationStep> review(String partner, CertificationVerdict verdict, String words) {
        return submit(CertificationOperations.REVIEW, PLATFORM, new ReviewBusinessInfo(id(partner), verdict, Optional.ofNullable(words)));
    }

    private Decision<CertificationStep> enter(Caller caller, int minor) {
        return submit(CertificationOperations.ENTER, caller, new EnterAmount(minor));
    }

    private void certify(Caller caller, String number) {
        hand(caller, number).orThrow();
        review(caller.party().value(), CertificationVerdict.ACCEPT, null).orThrow();
        enter(caller, next.get()).orThrow();
    }

    private CertificationOf.Standing standing(String partner) {
        return module.standings().of(Set.of(id(partner)), house.clocks.business()).get(id(partner));
    }

    @Test
    @Tag("BIA-01")
    void a_partner_is_certified_once_it_has_entered_the_amount_and_nobody_is_told_what_nobody_should_know() {
        assertThat(standing("d-1")).isEqualTo(CertificationOf.Standing.NONE);
        assertThat(module.browse().eligibility(D1).orThrow()).extracting(Refusal::code).containsExactly("BUSINESS_INFORMATION_NOT_CERTIFIED");

        certify(D1, "6222000011112222");

        assertThat(standing("d-1").settles()).isTrue();
        assertThat(standing("d-1").settlementCurrency()).contains(SigningEntity.CHINA_MAINLAND.currency());
        assertThat(module.browse().eligibility(D1).orThrow()).isEmpty();
        assertThat(house.outbox.entries()).extracting(entry -> entry.event().type()).containsExactly(
                "org.partnercenter.business-information.in-review", "org.partnercenter.business-information.awaiting-amount",
                "org.partnercenter.business-information.certified");
        assertThat(house.outbox.entries().toString() + house.audit.entries() + house.notices).doesNotContain("6222", "深圳示例", "0.37", "李会计",
                "91440300");
        assertThat(house.notices).extracting(entry -> entry.notice().kind()).containsExactly("CERTIFICATION_AMOUNT_SENT",
                "CERTIFICATION_CERTIFIED");
    }

    @Test
    @Tag("BIA-02")
    void a_change_blocks_settling_until_it_is_certified() {
        certify(D1, "1");

        assertThat(hand(D1, "2").orThrow().status()).isEqualTo(CertificationStatus.CHANGE_IN_REVIEW);

        assertThat(standing("d-1").certifiedNow()).isTrue();
        assertThat(standing("d-1").settles()).isFalse();
        assertThat(module.browse().eligibility(D1).orThrow()).extracting(Refusal::code)
                .containsExactly("BUSINESS_INFORMATION_CHANGE_IN_REVIEW");
        review("d-1", CertificationVerdict.ACCEPT, null).orThrow();
        enter(D1, AMOUNT).orThrow();
        assertThat(standing("d-1").settles()).isTrue();
        assertThat(codes(hand(D1, "2"))).containsExactly("BUSINESS_INFORMATION_UNCHANGED");
    }

    @Test
    @Tag("BIA-04")
    void wrong_amounts_are_counted_though_refused_and_though_only_asked_about() {
        hand(D1, "1").orThrow();
        review("d-1", CertificationVerdict.ACCEPT, null).orThrow();

        assertThat(codes(enter(D1, 1))).containsExactly("TRANSFER_AMOUNT_WRONG");
        assertThat(codes(house.ask(CertificationOperations.ENTER, D1, new EnterAmount(2)))).containsExactly("TRANSFER_AMOUNT_WRONG");
        assertThat(house.ask(CertificationOperations.ENTER, D1, new EnterAmount(AMOUNT)).isGranted()).isTrue();
        assertThat(module.browse().own(D1).orThrow().orElseThrow().triesLeft()).isEqualTo(1);
        assertThat(codes(enter(D1, 3))).containsExactly("TRANSFER_AMOUNT_LOCKED");
        assertThat(codes(enter(D1, AMOUNT))).containsExactly("TRANSFER_AMOUNT_LOCKED");
        next.set(5);
        assertThat(submit(CertificationOperations.UNLOCK, PLATFORM, new UnlockCertification(id("d-1"), "T-1")).orThrow().triesLeft()).isEqualTo(3);
        assertThat(house.audit.entries().getLast().toString()).contains("T-1");
        assertThat(enter(D1, 5).orThrow().status()).isEqualTo(CertificationStatus.CERTIFIED);
        assertThat(house.notices).extracting(entry -> entry.notice().kind()).contains("CERTIFICATION_LOCKED");
    }

    @Test
    @Tag("BIA-04")
    void amounts_of_one_batch_are_counted_one_by_one_and_a_repeat_is_not() {
        hand(D1, "1").orThrow();
        review("d-1", CertificationVerdict.ACCEPT, null).orThrow();
        var wrong = house.submit(CertificationOperations.ENTER, D1, "k-1", new EnterAmount(1));

        assertThat(house.submit(CertificationOperations.ENTER, D1, "k-1", new EnterAmount(1)).replayed()).isTrue();
        assertThat(wrong.decision().refusals().getFirst().facts()).containsEntry("tries_left", "2");
        var answers = house.gateway().submit(CertificationOperations.ENTER, Stream.of(2, 3, AMOUNT).map(minor -> new Submission<>(D1,
                Optional.empty(), new EnterAmount(minor), TestHouse.ORIGIN)).toList());

        assertThat(answers).extracting(answer -> codes(answer.decision())).containsExactly(List.of("TRANSFER_AMOUNT_WRONG"),
                List.of("TRANSFER_AMOUNT_LOCKED"), List.of("TRANSFER_AMOUNT_LOCKED"));
    }

    @Test
    @Tag("BIA-04")
    void the_bank_tells_what_became_of_the_amount_and_only_the_platform_reads_it() {
        hand(D1, "1").orThrow();
        review("d-1", CertificationVerdict.ACCEPT, null).orThrow();

        assertThat(house.submit(CertificationOperations.REVEAL_TRANSFER, PLATFORM, new RevealTransfer(id("d-1"))).orThrow().amount().minor())
                .isEqualTo(AMOUNT);
        assertThat(codes(house.submit(CertificationOperations.REVEAL_TRANSFER, D1, new RevealTransfer(id("d-1"))))).containsExactly("CBC.0155");
        assertThat(codes(submit(CertificationOperations.SEND_AGAIN, D1, new SendAmountAgain()))).containsExactly("TRANSFER_AMOUNT_STILL_VALID");
        house.clocks.advance(Duration.ofDays(8));
        assertThat(codes(enter(D1, AMOUNT))).containsExactly("TRANSFER_AMOUNT_EXPIRED");
        next.set(8);
        submit(CertificationOperations.SEND_AGAIN, D1, new SendAmountAgain()).orThrow();
        assertThat(submit(CertificationOperations.TRANSFER, PLATFORM, new RecordTransfer(id("d-1"), TransferOutcome.RETURNED,
                Optional.of("账户不存在"))).orThrow().failure()).contains(FailureKind.TRANSFER_RETURNED);
        assertThat(codes(house.submit(CertificationOperations.REVEAL_TRANSFER, PLATFORM, new RevealTransfer(id("d-1")))))
                .containsExactly("BUSINESS_INFORMATION_NOT_FOUND");
    }

    @Test
    @Tag("BIA-05")
    void a_company_that_is_known_otherwise_fails_and_goes_on_with_a_letter() {
        certify(D1, "1");

        assertThat(hand(S1, "2").orThrow().failure()).contains(FailureKind.SUPPLIER_DIFFERS);
        assertThat(codes(hand(S1, "2"))).containsExactly("CONFIRMATION_LETTER_MISSING");
        var letter = CertificationsContract.info("2", SigningEntity.CHINA_MAINLAND);
        assertThat(submit(CertificationOperations.SUBMIT, S1, new SubmitBusinessInfo(letter)).orThrow().handledBy()).isPresent();
    }

    @Test
    @Tag("BIA-01")
    void each_sees_its_own_masked_and_reveals_it_with_a_trace() {
        hand(R1, "6222000011112222").orThrow();

        assertThat(house.audit.entries().getLast().toString()).contains("d-1", "r-1");
        assertThat(module.browse().own(D1).orThrow()).isEmpty();
        assertThat(codes(module.browse().own(C1))).containsExactly("CBC.0155");
        assertThat(codes(hand(C1, "1"))).containsExactly("CBC.0155");
        assertThat(module.browse().own(R1).orThrow()).isPresent();
        assertThat(house.submit(CertificationOperations.REVEAL_OWN, R1, new RevealBusinessInfo(id("r-1"))).orThrow().info().bank().number().plain())
                .isEqualTo("6222000011112222");
        assertThat(codes(house.submit(CertificationOperations.REVEAL_OWN, D1, new RevealBusinessInfo(id("r-1")))))
                .containsExactly("BUSINESS_INFORMATION_NOT_FOUND");
        assertThat(house.submit(CertificationOperations.REVEAL, PLATFORM, new RevealBusinessInfo(id("r-1"))).isGranted()).isTrue();
        assertThat(house.audit.entries().toString()).contains("business-information-reveal").doesNotContain("6222");
        assertThat(module.browse().reviews(PLATFORM, Optional.of(CertificationStatus.IN_REVIEW), TEN).orThrow().total()).isEqualTo(1);
        assertThat(codes(module.browse().review(PLATFORM, id("d-9")))).containsExactly("BUSINESS_INFORMATION_NOT_FOUND");
        assertThat(codes(review("d-9", CertificationVerdict.ACCEPT, null))).containsExactly("BUSINESS_INFORMATION_NOT_FOUND");
        assertThat(codes(review("r-1", CertificationVerdict.REJECT, null))).containsExactly("CBC.0100");
        assertThat(review("r-1", CertificationVerdict.REJECT, "税率不符").orThrow().failure()).contains(FailureKind.REJECTED);
        assertThat(module.browse().own(R1).orThrow().orElseThrow().failure().orElseThrow().words()).contains("税率不符");
    }

    @Test
    @Tag("BIA-07")
    void a_renamed_company_is_certified_again() {
        certify(D1, "1");

        submit(CertificationOperations.LAPSE, PLATFORM, new LapseCertification(id("d-1"), LapseCause.RENAMED)).orThrow();

        assertThat(standing("d-1").certifiedNow()).isFalse();
        assertThat(house.notices.getLast().notice().kind()).isEqualTo("CERTIFICATION_LAPSED");
        certify(D1, "1");
        assertThat(standing("d-1").settles()).isTrue();
    }

    @Test
    @Tag("BIA-08")
    void the_platform_moves_all_partners_to_an_entity_of_the_same_currency() {
        certify(D1, "1");

        assertThat(codes(house.submit(CertificationOperations.MIGRATE, PLATFORM, new MigrateSigningEntity(SigningEntity.CHINA_MAINLAND,
                SigningEntity.HONG_KONG)))).containsExactly("MIGRATION_CURRENCY_DIFFERS");
        assertThat(codes(house.submit(CertificationOperations.MIGRATE, PLATFORM, new MigrateSigningEntity(SigningEntity.SINGAPORE,
                SigningEntity.SINGAPORE)))).containsExactly("MIGRATION_TO_ITSELF");
        assertThat(house.submit(CertificationOperations.MIGRATE, PLATFORM, new MigrateSigningEntity(SigningEntity.CHINA_MAINLAND,
                SigningEntity.CHINA_BRANCH)).orThrow()).isEqualTo(new SigningEntityMigrated(1, 0));
        assertThat(module.browse().own(D1).orThrow().orElseThrow().info().entity()).isEqualTo(SigningEntity.CHINA_BRANCH);
        assertThat(standing("d-1").settles()).isTrue();
        assertThat(house.submit(CertificationOperations.MIGRATE, PLATFORM, new MigrateSigningEntity(SigningEntity.CHINA_MAINLAND,
                SigningEntity.CHINA_BRANCH)).orThrow()).isEqualTo(new SigningEntityMigrated(0, 0));
    }

    @Test
    @Tag("BIA-09")
    void the_finance_contact_changes_alone() {
        var other = new FinanceContact(new Confidential("王会计"), new Confidential("13800000000"), new Confidential("w@example.com"));
        assertThat(codes(submit(CertificationOperations.CONTACT, D1, new EditFinanceContact(other))))
                .containsExactly("BUSINESS_INFORMATION_NOT_FOUND");
        certify(D1, "1");

        assertThat(submit(CertificationOperations.CONTACT, D1, new EditFinanceContact(other)).orThrow().status())
                .isEqualTo(CertificationStatus.CERTIFIED);

        assertThat(module.browse().own(D1).orThrow().orElseThrow().info().contact()).isEqualTo(other);
        assertThat(house.audit.entries().getLast().toString()).contains("finance_contact").doesNotContain("王会计");
    }
}
