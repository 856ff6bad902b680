package org.partnercenter.domain.benefit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnercenter.domain.benefit.catalogue.BenefitProgrammes;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every state and every event of every programme, through the methods that really change applications. */
class BenefitWalkTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 8, 20);

    static Stream<Arguments> states() {
        return BenefitProgrammes.ALL.stream().flatMap(programme -> Arrays.stream(BenefitStatus.values())
                .map(status -> Arguments.of(programme.code(), status)));
    }

    static Stream<String> codes() {
        return BenefitProgrammes.ALL.stream().map(BenefitProgramme::code);
    }

    private static BenefitProgramme programme(String code) {
        return BenefitProgrammes.ALL.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }

    /** One value for each field. */
    private static Map<String, Object> filled(List<ContentField> fields) {
        return fields.stream().collect(Collectors.toMap(ContentField::name, field -> switch (field.type()) {
            case TEXT -> "text";
            case CODE -> field.choices().get(0);
            case ID -> "id-1";
            case IDS -> List.of("id-1");
            case DAY -> "2025-08-10";
            case MONTH -> "2025-08";
            case QUARTER -> "2025Q3";
            case MONEY -> 100;
            case RATE -> 6;
            case FLAG -> true;
            case ITEMS -> List.of(filled(field.parts()));
        }, (one, other) -> one, LinkedHashMap::new));
    }

    private static BenefitApplication standing(BenefitProgramme programme, BenefitStatus status, Content content) {
        var at = TODAY.atStartOfDay(BenefitShelf.ZONE).toInstant();
        return new BenefitApplication(new ApplicationNo("A1"), BenefitShelf.PARTNER, programme.code(), status, 7, content, Optional.empty(),
                new BenefitApplication.Times(at, Optional.of(at), at), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Surroundings around(BenefitProgramme programme, Content content) {
        return new BenefitShelf(programme, TODAY).around(BenefitShelf.PARTNER, content, Optional.empty());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("states")
    @Tag("PAY-08")
    void an_application_goes_where_its_table_says_or_is_refused(String code, BenefitStatus status) {
        var programme = programme(code);

        for (var event : BenefitEvent.values()) {
            var decision = tried(programme, status, event);
            var expected = programme.life().next(status, event);
            if (expected.isEmpty()) {
                assertThat(decision.refusals()).as("%s", event).extracting(Refusal::reason).containsExactly("BENEFIT_STATE");
            } else {
                assertThat(decision.refusals()).as("%s", event).extracting(Refusal::reason).doesNotContain("BENEFIT_STATE");
                assertThat(decision.isGranted() ? decision.orThrow().status() : expected.get()).as("%s", event).isEqualTo(expected.get());
            }
        }
    }

    private static Decision<BenefitApplication> tried(BenefitProgramme programme, BenefitStatus status, BenefitEvent event) {
        var before = standing(programme, status, ContentReading.stored(programme.fields(), filled(programme.fields())));
        var brought = filled(programme.fields().stream().filter(field -> field.comesWith(event)).toList());
        var asked = new BenefitLife.Asked(event, Optional.of(before.revision()), brought, Optional.of("-"), Optional.empty());
        var content = BenefitLife.content(programme, Optional.of(before), asked).orThrow();
        return BenefitLife.next(programme, before, asked, content, around(programme, content));
    }

    /** A column of a file, or a field of a body, is read alike whatever programme it is for. */
    @Test
    void fields_of_the_same_name_are_alike_and_none_is_called_as_what_stands_beside_them() {
        var fields = BenefitProgrammes.ALL.stream().flatMap(programme -> programme.fields().stream()).toList();

        assertThat(fields).allSatisfy(field -> assertThat(fields).filteredOn(other -> other.name().equals(field.name())
                || other.chinese().equals(field.chinese())).allMatch(other -> other.name().equals(field.name()) && other.type() == field.type()));
        assertThat(fields).extracting(ContentField::name).doesNotContain("programme", "draft", "application_no", "event", "decision", "revision",
                "comment", "reference");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("states")
    @Tag("PAY-08")
    void what_is_possible_is_in_the_table_also_for_drafts_with_nothing_in_them(String code, BenefitStatus status) {
        var programme = programme(code);

        for (var content : List.of(Content.EMPTY, ContentReading.stored(programme.fields(), filled(programme.fields())))) {
            for (var side : Side.values()) {
                assertThat(BenefitLife.possibilities(programme, standing(programme, status, content), side, around(programme, content)))
                        .filteredOn(Possibility::isPossible)
                        .allMatch(each -> programme.life().allows(status, BenefitEvent.valueOf(each.event())));
            }
        }
    }

    @Test
    @Tag("PAY-08")
    void a_draft_that_is_not_complete_cannot_be_submitted_and_says_what_is_missing() {
        var programme = programme("MDF");

        assertThat(BenefitLife.possibilities(programme, standing(programme, BenefitStatus.DRAFT, Content.EMPTY), Side.PARTNER,
                around(programme, Content.EMPTY))).filteredOn(each -> each.event().equals("SUBMIT")).singleElement()
                .satisfies(each -> assertThat(each.refusals()).extracting(Refusal::reason).containsOnly("FIELD_MISSING"));
    }

    /** No row begins where nothing leads. */
    @ParameterizedTest
    @MethodSource("codes")
    void every_state_of_a_table_is_reached_and_reviews_can_be_decided(String code) {
        var rows = programme(code).life().rows();

        assertThat(rows).filteredOn(row -> row.from() != null).allMatch(row -> rows.stream().anyMatch(other -> other.to() == row.from()
                && other.from() != row.from()));
        assertThat(rows).filteredOn(row -> row.to().name().endsWith("REVIEW")).allMatch(row -> programme(code).life().allows(row.to(), BenefitEvent.APPROVE)
                && programme(code).life().allows(row.to(), BenefitEvent.REJECT));
    }

    /** Whatever has a day on which it ends by itself can end. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("states")
    void a_deadline_of_the_system_ends_something(String code, BenefitStatus status) {
        var programme = programme(code);
        var content = ContentReading.stored(programme.fields(), filled(programme.fields()));
        var before = standing(programme, status, content);
        var step = new Step(BenefitEvent.REJECT, BenefitShelf.PARTNER, Optional.of(before), content, around(programme, content));

        assertThat(programme.deadline(status, step).filter(each -> each.whose() == Side.SYSTEM)
                .filter(each -> !programme.life().allows(status, BenefitEvent.EXPIRE))).isEmpty();
    }
}
