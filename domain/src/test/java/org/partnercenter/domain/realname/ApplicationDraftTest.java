package org.partnercenter.domain.realname;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.realname.RealNameFixtures.BUCKET;
import static org.partnercenter.domain.realname.RealNameFixtures.CARD;
import static org.partnercenter.domain.realname.RealNameFixtures.CREDIT_CODE;
import static org.partnercenter.domain.realname.RealNameFixtures.NOW;
import static org.partnercenter.domain.realname.RealNameFixtures.RESIDENT;
import static org.partnercenter.domain.realname.RealNameFixtures.around;
import static org.partnercenter.domain.realname.RealNameFixtures.byCard;
import static org.partnercenter.domain.realname.RealNameFixtures.byDocument;
import static org.partnercenter.domain.realname.RealNameFixtures.draft;
import static org.partnercenter.domain.realname.RealNameFixtures.enterprise;
import static org.partnercenter.domain.realname.RealNameFixtures.file;
import static org.partnercenter.domain.realname.RealNameFixtures.files;

class ApplicationDraftTest {

    private static final ApplicationDraft.Surroundings FREE = around(RealNameState.NOT_VERIFIED, true);
    private static final Claim.LegalPerson PERSON = new Claim.LegalPerson(new Personal("张三"), new Personal(RESIDENT), Optional.empty());

    private static List<String> reasons(ApplicationDraft draft, ApplicationDraft.Surroundings around) {
        return draft.apply(around, NOW).refusals().stream().map(Refusal::reason).toList();
    }

    private static List<String> reasons(Claim claim) {
        return reasons(draft(claim), FREE);
    }

    @Test
    @Tag("RNA-10")
    void what_is_taken_says_whether_it_waits_for_review() {
        var waiting = draft(enterprise(CREDIT_CODE)).apply(FREE, NOW).orThrow();
        var done = draft(enterprise(CREDIT_CODE)).apply(around(RealNameState.REFUSED, false), NOW).orThrow();

        assertThat(waiting.application().review()).isTrue();
        assertThat(waiting.application().status()).isEqualTo(ApplicationStatus.IN_REVIEW);
        assertThat(done.application().review()).isFalse();
        assertThat(done.application().status()).isEqualTo(ApplicationStatus.PASSED);
        assertThat(done.standing()).isEqualTo(RealNameState.ENTERPRISE);
    }

    @Test
    @Tag("RNA-02")
    void without_a_bucket_that_can_be_read_nothing_is_taken() {
        var off = new ApplicationDraft.Surroundings(new ApplicationDraft.Bucket(Optional.empty(), false), true,
                RealNameState.NOT_VERIFIED, 0, 3, 0, 5, Optional.empty(), true, true);
        var away = new ApplicationDraft.Surroundings(new ApplicationDraft.Bucket(Optional.of("b-1"), false), true,
                RealNameState.NOT_VERIFIED, 0, 3, 0, 5, Optional.empty(), true, true);

        assertThat(reasons(draft(enterprise(CREDIT_CODE)), off)).containsExactly("UPLOAD_OFF");
        assertThat(reasons(draft(enterprise(CREDIT_CODE)), away)).containsExactly("BUCKET_UNREACHABLE");
        assertThat(RealNameRefusal.UPLOAD_OFF.code()).isEqualTo("CBC.99005030");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a.jpg", "../a.jpg", "a/../b.jpg", "a//b.jpg", "./a.jpg", "a\\b.jpg", "C:a.jpg", "a.jpg\u0000", " "})
    @Tag("RNA-03")
    void a_path_leads_to_a_file_below_the_directory(String path) {
        assertThat(reasons(draft(enterprise(CREDIT_CODE), List.of(file(path, 10, FileType.JPEG))), FREE)).containsExactly("ATTACHMENT_PATH");
    }

    @Test
    @Tag("RNA-03")
    void a_file_is_there() {
        assertThat(reasons(draft(enterprise(CREDIT_CODE), List.of(new InspectedFile("a/b.jpg", Optional.empty()))), FREE))
                .containsExactly("ATTACHMENT_MISSING");
    }

    @ParameterizedTest
    @CsvSource({"a.jpg, JPEG, true", "a.JPEG, JPEG, true", "a.bmp, BMP, true", "a.png, PNG, true", "a.gif, GIF, true", "a.pdf, PDF, true",
            "a.png, JPEG, false", "a.jpg, , false", "a.svg, , false", "jpg, JPEG, false", ".jpg, JPEG, false"})
    @Tag("RNA-04")
    void name_and_content_are_of_one_format(String path, FileType type, boolean fits) {
        assertThat(reasons(draft(enterprise(CREDIT_CODE), List.of(file(path, 10, type))), FREE))
                .isEqualTo(fits ? List.of() : List.of("ATTACHMENT_FORMAT"));
    }

    @Test
    @Tag("RNA-04")
    void a_file_has_at_most_ten_megabytes() {
        assertThat(reasons(draft(enterprise(CREDIT_CODE), List.of(file("a.jpg", 10 << 20, FileType.JPEG))), FREE)).isEmpty();
        assertThat(reasons(draft(enterprise(CREDIT_CODE), List.of(file("a.jpg", (10 << 20) + 1, null))), FREE))
                .containsExactly("ATTACHMENT_TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "!!!", "   ", "１２３", "1-2.3"})
    @Tag("RNA-05")
    void a_name_of_digits_signs_and_blanks_says_nothing(String name) {
        assertThat(reasons(new Claim.Enterprise(false, Optional.empty(), new Personal(name), new Personal("1"), Optional.empty(),
                Optional.empty(), "IDP", Optional.empty()))).containsExactly("NAME_MEANINGLESS");
        assertThat(reasons(new Claim.ByDocument(DocumentType.PASSPORT, new Personal(name), new Personal("1"), "IDP")))
                .containsExactly("NAME_MEANINGLESS");
    }

    @Test
    @Tag("RNA-06")
    void of_a_foreign_customer_nothing_is_told() {
        var foreign = new ApplicationDraft.Surroundings(BUCKET, false, RealNameState.ENTERPRISE, 9, 3, 9, 5, Optional.empty(), true, true);

        assertThat(reasons(draft(enterprise(CREDIT_CODE)), foreign)).containsExactly("REAL_NAME_CUSTOMER_FOREIGN");
    }

    @Test
    @Tag("RNA-08")
    void a_customer_is_applied_for_a_few_times_a_day() {
        var second = new ApplicationDraft.Surroundings(BUCKET, true, RealNameState.REFUSED, 2, 3, 0, 5, Optional.empty(), true, true);
        var fourth = new ApplicationDraft.Surroundings(BUCKET, true, RealNameState.REFUSED, 3, 3, 0, 5, Optional.empty(), true, true);

        assertThat(reasons(draft(enterprise(CREDIT_CODE)), second)).isEmpty();
        assertThat(reasons(draft(enterprise(CREDIT_CODE)), fourth)).containsExactly("REAL_NAME_ATTEMPTS_USED");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"BUSINESS_LICENCE, CN, 91350100M000100Y43, true", "BUSINESS_LICENCE, -, 91350100m000100y43, true",
            "BUSINESS_LICENCE, CN, 91350100M000100Y44, false", "INSTITUTION, CN, 91440300MA5EXAMPLE, false",
            "SOCIAL_ORGANIZATION, CN, 9144, false", "ENFORCEMENT_BODY, CN, 9144, true", "BUSINESS_LICENCE, SG, 201234567A, true",
            "ORGANIZATION_CODE, CN, D2143569-X, true", "ORGANIZATION_CODE, CN, D21435698, false", "-, CN, 9144, true", "OTHER, -, x, true"})
    @Tag("RNA-09")
    void a_number_of_a_certificate_can_be_right(CertificateType type, String country, String number, boolean right) {
        assertThat(reasons(enterprise(Optional.ofNullable(type), number, Optional.ofNullable(country), Optional.empty())))
                .isEqualTo(right ? List.of() : List.of("ORGANIZATION_NUMBER_WRONG"));
    }

    @ParameterizedTest
    @CsvSource({"ID_CARD, 11010519491231002X, true", "ID_CARD, 11010519491231002x, true", "ID_CARD, 110105194912310021, false",
            "ID_CARD, 11010519491331002X, false", "ID_CARD, E12345678, false", "PASSPORT, E12345678, true",
            "TAIWAN_RESIDENCE, 11010519491231002X, true", "HONG_KONG_MACAO_RESIDENCE, H1234, false", "TAIWAN_PERMIT, 12345678, true",
            "HONG_KONG_MACAO_PERMIT, H12345678, true"})
    @Tag("RNA-09")
    void a_number_of_a_document_can_be_right(DocumentType type, String number, boolean right) {
        assertThat(reasons(byDocument(type, number))).isEqualTo(right ? List.of() : List.of("IDENTITY_NUMBER_WRONG"));
    }

    @Test
    @Tag("RNA-09")
    void a_legal_persons_number_can_be_right() {
        var wrong = new Claim.LegalPerson(new Personal("张三"), new Personal("110105194912310021"), Optional.empty());
        var foreign = new Claim.LegalPerson(new Personal("Ann"), new Personal("E12345678"), Optional.empty());

        assertThat(reasons(enterprise(Optional.empty(), "1", Optional.empty(), Optional.of(PERSON)))).isEmpty();
        assertThat(reasons(enterprise(Optional.empty(), "1", Optional.empty(), Optional.of(foreign)))).isEmpty();
        assertThat(reasons(enterprise(Optional.empty(), "1", Optional.empty(), Optional.of(wrong)))).containsExactly("LEGAL_NUMBER_WRONG");
    }

    @Test
    @Tag("RNA-09")
    void one_number_verifies_a_few_customers() {
        var used = new ApplicationDraft.Surroundings(BUCKET, true, RealNameState.NOT_VERIFIED, 0, 3, 5, 5, Optional.empty(), true, true);

        assertThat(reasons(draft(enterprise(CREDIT_CODE)), used)).containsExactly("ORGANIZATION_USED");
        assertThat(reasons(draft(byDocument(DocumentType.ID_CARD, RESIDENT)), used)).containsExactly("DOCUMENT_USED");
        assertThat(reasons(draft(byCard(CARD, "86", "13812345678")), used)).containsExactly("DOCUMENT_USED");
        assertThat(RealNameRefusal.ORGANIZATION_USED.code()).isEqualTo("CBC.99007004");
        assertThat(RealNameRefusal.DOCUMENT_USED.code()).isEqualTo("CBC.99007189");
    }

    @Test
    @Tag("RNA-09")
    void a_bank_card_has_a_number_and_a_domestic_phone() {
        assertThat(reasons(byCard(CARD, "+86", "13812345678"))).isEmpty();
        assertThat(reasons(byCard("6222021234567890129", "86", "13812345678"))).containsExactly("CARD_NUMBER_WRONG");
        assertThat(reasons(byCard(CARD, "65", "13812345678"))).containsExactly("CARD_PHONE_WRONG");
        assertThat(reasons(byCard("1234", "86", "021-123"))).containsExactly("CARD_NUMBER_WRONG", "CARD_PHONE_WRONG");
    }

    @Test
    @Tag("RNA-09")
    void nothing_is_taken_while_review_is_closed_and_a_bad_code_is_told_with_the_rest() {
        var closed = new ApplicationDraft.Surroundings(BUCKET, true, RealNameState.NOT_VERIFIED, 0, 3, 0, 5,
                Optional.of(RealNameRefusal.CARD_CODE_EXPIRED.refusal()), false, true);

        assertThat(reasons(draft(byCard(CARD, "86", "13812345678")), closed)).containsExactly("CARD_CODE_EXPIRED", "REVIEW_CLOSED");
        assertThat(RealNameRefusal.REVIEW_CLOSED.code()).isEqualTo("CBC.70600026");
        assertThat(RealNameRefusal.REVIEW_CLOSED.momentary()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "2, 1", "3, 1", "4, 1"})
    @Tag("RNA-15")
    void so_many_attachments_as_the_claim_needs(int given, int expected) {
        var refused = draft(enterprise(CREDIT_CODE), files(given)).apply(FREE, NOW).refusals();

        assertThat(refused).singleElement().matches(refusal -> refusal.is(RealNameRefusal.ATTACHMENT_COUNT));
        assertThat(refused.get(0).facts()).containsEntry("expected", String.valueOf(expected)).containsEntry("given", String.valueOf(given));
    }

    @Test
    @Tag("RNA-15")
    void three_with_a_legal_person_and_for_documents_one_for_cards_and_never_more_than_four() {
        assertThat(enterprise(Optional.empty(), "1", Optional.empty(), Optional.of(PERSON)).attachments()).isEqualTo(3);
        assertThat(byDocument(DocumentType.PASSPORT, "E1").attachments()).isEqualTo(3);
        assertThat(byCard(CARD, "86", "13812345678").attachments()).isEqualTo(1);
        assertThat(draft(enterprise(CREDIT_CODE), files(5)).apply(FREE, NOW).refusals()).singleElement()
                .matches(refusal -> refusal.is(CommonRefusal.TOO_MANY_ITEMS));
    }

    @Test
    @Tag("RNA-09")
    void all_that_is_wrong_is_told_at_once_in_the_order_of_the_rulebook() {
        var worst = new ApplicationDraft.Surroundings(BUCKET, true, RealNameState.ENTERPRISE, 3, 3, 5, 5, Optional.empty(), false, true);
        var draft = draft(enterprise("91350100M000100Y44"),
                List.of(file("a.txt", 10, null), file("b.jpg", 11 << 20, null), new InspectedFile("c.jpg", Optional.empty())));

        assertThat(reasons(draft, worst)).containsExactly("ATTACHMENT_FORMAT", "ATTACHMENT_TOO_LARGE", "ATTACHMENT_MISSING",
                "REAL_NAME_VERIFIED", "REAL_NAME_ATTEMPTS_USED", "ORGANIZATION_NUMBER_WRONG", "ORGANIZATION_USED", "REVIEW_CLOSED",
                "ATTACHMENT_COUNT");
    }
}
