package org.partnercenter.domain.realname;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Texts;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.realname.RealNameFixtures.NOW;
import static org.partnercenter.domain.realname.RealNameFixtures.claim;
import static org.partnercenter.domain.realname.RealNameFixtures.inReview;

class ApplicationTest {

    private static final Texts TEXTS = Texts.beside(List.of(RealNameRule.class));

    @Test
    @Tag("RNA-11")
    void a_refusal_needs_an_opinion_and_an_approval_none() {
        var application = inReview(ApplicationKind.ENTERPRISE);

        assertThat(application.decide(Verdict.REFUSE, Optional.of(" "), RealNameState.ENTERPRISE_IN_REVIEW, Optional.empty(), NOW).refusals())
                .singleElement().matches(refusal -> refusal.is(RealNameRefusal.REAL_NAME_OPINION_MISSING));
        assertThat(application.decide(Verdict.APPROVE, Optional.empty(), RealNameState.ENTERPRISE_IN_REVIEW, Optional.empty(), NOW)
                .orThrow().status()).isEqualTo(ApplicationStatus.PASSED);
    }

    @Test
    @Tag("RNA-12")
    void what_was_decided_is_decided_once() {
        var refused = inReview(ApplicationKind.INDIVIDUAL).decide(Verdict.REFUSE, Optional.of("blurred"),
                RealNameState.INDIVIDUAL_IN_REVIEW, Optional.of("operator-1"), NOW).orThrow();

        assertThat(refused.outcome()).contains(new Application.Outcome(Verdict.REFUSE, NOW, Optional.of("operator-1"), Optional.of("blurred")));
        assertThat(refused.decide(Verdict.APPROVE, Optional.empty(), RealNameState.INDIVIDUAL_IN_REVIEW, Optional.empty(), NOW).refusals())
                .extracting(Refusal::reason).containsExactly("REAL_NAME_APPLICATION_DECIDED");
        assertThat(refused.possibilities(RealNameState.REFUSED)).noneMatch(each -> each.isPossible());
        assertThat(inReview(ApplicationKind.CHANGE).possibilities(RealNameState.CHANGE_IN_REVIEW)).extracting(each -> each.to())
                .containsExactly("ENTERPRISE", "INDIVIDUAL");
    }

    @Test
    @Tag("RNA-12")
    void the_reviewer_sees_what_was_applied_with_or_nothing() {
        var application = inReview(ApplicationKind.ENTERPRISE);

        assertThat(application.shown(0, Optional.of(new InspectedFile.Found(1_000, Optional.of(FileType.JPEG), "digest"))).isGranted()).isTrue();
        assertThat(application.shown(0, Optional.of(new InspectedFile.Found(1_000, Optional.of(FileType.JPEG), "other"))).refusals())
                .singleElement().matches(refusal -> refusal.is(RealNameRefusal.ATTACHMENT_CHANGED));
        assertThat(application.shown(0, Optional.empty()).isGranted()).isFalse();
    }

    @Test
    @Tag("RNA-13")
    void a_bucket_is_changed_while_upload_is_off_and_is_nobody_elses() {
        var partner = new PartyId("p-1");
        var none = UploadSetting.none(partner);
        var on = none.on("bucket-1", false, true).orThrow();

        assertThat(on).isEqualTo(new UploadSetting(partner, true, Optional.of("bucket-1")));
        assertThat(on.on("bucket-1", false, true).isGranted()).isTrue();
        assertThat(on.on("bucket-2", false, true).refusals()).singleElement().matches(refusal -> refusal.is(RealNameRefusal.UPLOAD_STILL_ON));
        assertThat(on.off().on("bucket-2", false, true).isGranted()).isTrue();
        assertThat(on.off().bucket()).contains("bucket-1");
        assertThat(none.on("bucket-1", true, false).refusals()).singleElement().matches(refusal -> refusal.is(RealNameRefusal.BUCKET_SHARED));
        assertThat(none.on("bucket-1", false, false).refusals()).singleElement()
                .matches(refusal -> refusal.is(RealNameRefusal.BUCKET_UNREACHABLE));
    }

    @ParameterizedTest
    @CsvSource({"abc, true", "a.b-c1, true", "ab, false", "Abc, false", "a..b, false", "../x, false", "-ab, false", "a_b, false"})
    @Tag("RNA-13")
    void buckets_have_plain_names(String name, boolean plain) {
        assertThat(UploadSetting.isBucket(name)).isEqualTo(plain);
    }

    @Test
    @Tag("RNA-14")
    void numbers_are_shown_by_their_first_three_and_last_four_and_nothing_prints_itself() {
        assertThat(new Personal("11010519491231002X").maskedNumber().text()).isEqualTo("110****002X");
        for (var kind : ApplicationKind.values()) {
            assertThat(claim(kind).toString() + inReview(kind) + claim(kind).name()).doesNotContain("1101", "9135", "张三", "示例");
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"ffd8ffe000104a46, JPEG", "424d, BMP", "89504e470d0a1a0a, PNG", "474946383961, GIF", "255044462d312e37, PDF",
            "3c73766720786d6c, -", "504b0304, -", "89504e47, -", "'', -"})
    @Tag("RNA-04")
    void a_format_is_told_by_how_the_content_begins(String hex, FileType type) {
        assertThat(FileType.ofContent(HexFormat.of().parseHex(hex))).isEqualTo(Optional.ofNullable(type));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_state_and_event_has_its_words(Language language) {
        Stream.of(RealNameState.values(), RealNameEvent.values(), ApplicationStatus.values(), ApplicationKind.values(), Verdict.values())
                .flatMap(Stream::of).forEach(value -> assertThat(TEXTS.name(value, language)).isNotBlank());
    }
}
