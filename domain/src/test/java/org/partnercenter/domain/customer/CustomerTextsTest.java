package org.partnercenter.domain.customer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Texts;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class CustomerTextsTest {

    private static final Texts TEXTS = Texts.beside(List.of(CustomerRule.class));

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_state_and_event_has_its_words(Language language) {
        Stream.of(AssociationStatus.values(), AssociationEvent.values(), AssociationEnd.values()).flatMap(Stream::of)
                .forEach(value -> assertThat(TEXTS.name(value, language)).isNotBlank());
    }
}
