package org.partnercenter.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.sources.Sources;
import org.partnercenter.sources.TaggedTest;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No rule without its place in the rulebook, and none without a test that names it. */
class RuleTagsTest {

    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern RULE = Pattern.compile("[A-Z]{2,4}-\\d{2}");

    @Test
    void every_rule_and_every_reason_stands_in_the_rulebook() {
        assertThat(enumsOf(Rule.class)).isNotEmpty().isEqualTo(typesOf(Rulebook.rules()));
        assertThat(enumsOf(Reason.class)).isNotEmpty().isEqualTo(typesOf(Rulebook.reasons()));
    }

    @Test
    void every_rule_is_named_by_a_test() {
        assertThat(untested(TaggedTest.all())).isEmpty();
    }

    @Test
    void a_rule_without_a_test_is_noticed() {
        var one = TaggedTest.all().stream().filter(test -> RULE.matcher(test.tag()).matches()).findFirst().orElseThrow();

        assertThat(untested(TaggedTest.all().stream().filter(test -> !test.tag().equals(one.tag())).toList()))
                .contains(one.tag());
    }

    @Test
    void tests_name_rules_that_exist() {
        var known = Rulebook.rules().stream().map(Rule::id).collect(toSet());

        assertThat(TaggedTest.all()).filteredOn(test -> RULE.matcher(test.tag()).matches()).isNotEmpty()
                .filteredOn(test -> !known.contains(test.tag())).extracting(TaggedTest::tag, TaggedTest::name).isEmpty();
    }

    @Test
    void every_reason_is_named_by_a_test() {
        var texts = Sources.tests().stream().map(file -> file.text()).toList();

        assertThat(Rulebook.reasons()).filteredOn(unnamed(texts)).isEmpty();
    }

    @Test
    void a_reason_without_a_test_is_noticed() {
        assertThat(Rulebook.reasons()).allMatch(unnamed(List.of("class NothingTest { }")));
    }

    private static List<String> untested(List<TaggedTest> tests) {
        var tags = tests.stream().map(TaggedTest::tag).collect(toSet());
        return Rulebook.rules().stream().map(Rule::id).filter(id -> !tags.contains(id)).toList();
    }

    /** A reason is named by its constant, or by its code where no other reason has the same. */
    private static Predicate<Reason> unnamed(List<String> texts) {
        var words = texts.stream().flatMap(text -> WORD.matcher(text).results()).map(MatchResult::group).collect(toSet());
        return reason -> Stream.of(reason.name(), reason.code())
                .filter(name -> name.equals(reason.name()) || isUnique(name))
                .noneMatch(name -> WORD.matcher(name).matches() ? words.contains(name) : isMentioned(name, texts));
    }

    private static boolean isMentioned(String code, List<String> texts) {
        return texts.stream().anyMatch(Pattern.compile("\\b" + Pattern.quote(code) + "\\b").asPredicate());
    }

    private static boolean isUnique(String code) {
        return Rulebook.reasons().stream().filter(reason -> reason.code().equals(code)).count() == 1;
    }

    private static Set<String> enumsOf(Class<?> type) {
        return House.real().classes().stream().filter(each -> each.isEnum() && each.isAssignableTo(type))
                .map(each -> each.getFullName()).collect(toSet());
    }

    private static Set<String> typesOf(List<?> constants) {
        return constants.stream().map(each -> ((Enum<?>) each).getDeclaringClass().getName()).collect(toSet());
    }
}
