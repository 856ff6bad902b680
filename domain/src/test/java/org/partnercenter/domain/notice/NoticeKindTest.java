package org.partnercenter.domain.notice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeKindTest {

    private static final Pattern FACT = Pattern.compile("\\{([^}]*)}");

    @ParameterizedTest
    @EnumSource
    void every_kind_has_title_and_text_in_both_languages_that_mention_the_same_facts(NoticeKind kind) {
        var texts = Rulebook.texts();
        assertThat(kind.title(texts, Language.ZH_CN)).matches(".*\\p{IsHan}.*");
        assertThat(kind.title(texts, Language.EN_US)).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        assertThat(facts(kind, Language.ZH_CN)).isNotEmpty().isEqualTo(facts(kind, Language.EN_US));
    }

    private static Set<String> facts(NoticeKind kind, Language language) {
        var facts = new TreeSet<String>();
        FACT.matcher(Rulebook.texts().find("NoticeKind." + kind + ".text", language).orElseThrow()).results()
                .forEach(match -> facts.add(match.group(1)));
        return facts;
    }

    @Test
    void a_text_is_made_of_facts_in_the_readers_language() {
        var facts = Map.of("partner_id", "p-1", "model", "RESALE");

        assertThat(NoticeKind.MODEL_SWITCHED.text(Rulebook.texts(), facts, Language.EN_US))
                .startsWith("You stay with partner p-1, now in the reseller model.");
        assertThat(NoticeKind.MODEL_SWITCHED.text(Rulebook.texts(), facts, Language.ZH_CN)).contains("p-1", "代售");
    }

    @ParameterizedTest
    @CsvSource({"RESELLER_RIGHTS_GRANTED, rights, 'ORDER_ON_BEHALF, ?', 'order on behalf, ?'", "CERTIFICATION_FAILED, failure, REJECTED, rejected",
            "CERTIFICATION_FAILED, failure, odd, odd", "PATH_ADVANCED, path, SOFTWARE, software", "PATH_ADVANCED, stage, SELECTED, selected",
            "PROGRAMME_JOINED, programme, SOLUTION_PROVIDER_PLAN, solution-provider plan", "BENEFIT_APPROVED, status, DRAFT, draft"})
    void codes_among_the_facts_are_told_in_words(NoticeKind kind, String fact, String code, String words) {
        var facts = new HashMap<>(Map.of("partner_id", "-", "path", "-", "stage", "-", "application_no", "-", "programme", "-", "status", "-"));
        facts.put(fact, code);
        assertThat(kind.text(Rulebook.texts(), facts, Language.EN_US)).contains(words).doesNotContain("{");
    }
}
