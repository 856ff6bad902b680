package org.partnercenter.domain.identity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Texts;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class IdentityTextsTest {

    private static final Texts TEXTS = Texts.beside(List.of(IdentityRule.class));

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_state_and_fact_has_its_words(Language language) {
        Stream.of(AccessKeyStatus.values(), AccessKeyEvent.values(), PartyFact.values()).flatMap(Stream::of)
                .forEach(value -> assertThat(TEXTS.name(value, language)).isNotBlank());
    }
}
