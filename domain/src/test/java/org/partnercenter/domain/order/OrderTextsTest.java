package org.partnercenter.domain.order;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Texts;
import org.partnercenter.domain.order.demand.DemandStatus;
import org.partnercenter.domain.order.pay.OrderEvent;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class OrderTextsTest {

    private static final Texts TEXTS = Texts.beside(List.of(OrderRule.class));
    private static final Pattern FACT = Pattern.compile("\\{([^}]*)}");

    static Stream<String> keys() {
        return Stream.of(
                Arrays.stream(OrderRule.values()).flatMap(rule -> Stream.of(rule.id() + ".title", rule.id() + ".statement")),
                Arrays.stream(OrderRefusal.values()).map(reason -> reason.name() + ".sentence"),
                Stream.<Enum<?>[]>of(OrderStatus.values(), OrderType.values(), ResourceStatus.values(), DemandStatus.values(), PeriodType.values(),
                                FeedChange.values(), OrderEvent.values())
                        .flatMap(Arrays::stream).map(value -> value.getDeclaringClass().getSimpleName() + "." + value.name()))
                .flatMap(part -> part);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void every_rule_refusal_and_name_has_its_words_in_both_languages(String key) {
        assertThat(TEXTS.find(key, Language.ZH_CN).orElse("")).matches(".*\\p{IsHan}.*");
        assertThat(TEXTS.find(key, Language.EN_US).orElse("")).isNotBlank().doesNotContainPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @EnumSource(OrderRefusal.class)
    void both_languages_mention_the_same_facts(OrderRefusal reason) {
        for (var part : List.of(".sentence", ".remedy")) {
            assertThat(facts(reason.name() + part, Language.ZH_CN)).isEqualTo(facts(reason.name() + part, Language.EN_US));
            assertThat(TEXTS.find(reason.name() + part, Language.ZH_CN).isPresent())
                    .isEqualTo(TEXTS.find(reason.name() + part, Language.EN_US).isPresent());
        }
    }

    @Test
    void the_rulebook_has_the_chapter() {
        assertThat(Rulebook.chapters()).filteredOn(chapter -> chapter.name().equals("order")).singleElement()
                .satisfies(chapter -> {
                    assertThat(chapter.rules()).containsExactly(OrderRule.values());
                    assertThat(chapter.reasons()).containsExactly(OrderRefusal.values());
                });
    }

    private static Set<String> facts(String key, Language language) {
        var facts = new TreeSet<String>();
        FACT.matcher(TEXTS.find(key, language).orElse("")).results().forEach(match -> facts.add(match.group(1)));
        return facts;
    }
}
