package org.partnercenter.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Texts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

class RulebookTextsTest {

    private static final Pattern FACT = Pattern.compile("\\{([^}]*)}");

    private final Texts texts = Rulebook.texts();

    static List<Rule> rules() {
        return Rulebook.rules();
    }

    static List<Reason> reasons() {
        return Rulebook.reasons();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_has_title_and_statement_in_both_languages(Rule rule) {
        for (var language : Language.values()) {
            assertThat(texts.title(rule, language)).isNotBlank();
            assertThat(texts.statement(rule, language)).isNotBlank();
        }
        assertThat(texts.statement(rule, Language.ZH_CN)).matches(".*\\p{IsHan}.*")
                .isNotEqualTo(texts.statement(rule, Language.EN_US));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    @Tag("COM-08")
    void every_refusal_has_a_sentence_in_both_languages_and_both_mention_the_same_facts(Reason reason) {
        var chinese = text(reason.name() + ".sentence", Language.ZH_CN);
        var english = text(reason.name() + ".sentence", Language.EN_US);

        assertThat(chinese).matches(".*\\p{IsHan}.*");
        assertThat(english).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        assertThat(facts(chinese)).isEqualTo(facts(english)).allMatch(fact -> fact.matches("[a-z_]+"));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void a_remedy_stands_in_both_languages_or_in_none(Reason reason) {
        var chinese = texts.find(reason.name() + ".remedy", Language.ZH_CN);
        var english = texts.find(reason.name() + ".remedy", Language.EN_US);

        assertThat(chinese.isPresent()).isEqualTo(english.isPresent());
        assertThat(facts(chinese.orElse(""))).isEqualTo(facts(english.orElse("")));
    }

    @Test
    void numbers_of_rules_and_names_of_refusals_are_unique() {
        assertThat(Rulebook.rules()).extracting(Rule::id).doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Z]{2,4}-\\d{2}"));
        assertThat(Rulebook.reasons()).extracting(Reason::name).doesNotHaveDuplicates();
    }

    @Test
    @Tag("COM-13")
    void codes_are_the_vendors_or_capitals_of_at_most_64_characters() {
        assertThat(Rulebook.reasons()).extracting(Reason::code)
                .allMatch(code -> code.matches("(CBC|APIGW)\\.\\d{4,8}|[A-Z][A-Z0-9_]{0,63}"));
    }

    @Test
    void a_sentence_tells_its_facts_as_they_are() {
        var refusal = CommonRefusal.ITEM_TWICE.refusal("field", "customer_ids").with("value", "$1 {field}\\");

        assertThat(texts.sentence(refusal, Language.EN_US)).isEqualTo("customer_ids names $1 {field}\\ twice.");
    }

    private String text(String key, Language language) {
        return texts.find(key, language).orElseThrow(() -> new AssertionError("no " + key + " in " + language));
    }

    private static Set<String> facts(String text) {
        var facts = new TreeSet<String>();
        FACT.matcher(text).results().forEach(match -> facts.add(match.group(1)));
        return facts;
    }
}
