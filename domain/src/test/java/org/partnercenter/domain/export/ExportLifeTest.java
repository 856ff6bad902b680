package org.partnercenter.domain.export;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Texts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class ExportLifeTest {

    private static final Map<String, ExportStatus> ROWS = Map.ofEntries(
            entry("PENDING START", ExportStatus.RUNNING),
            entry("PENDING CANCEL", ExportStatus.CANCELLED),
            entry("RUNNING START", ExportStatus.RUNNING),
            entry("RUNNING FINISH", ExportStatus.COMPLETED),
            entry("RUNNING FAIL", ExportStatus.FAILED),
            entry("RUNNING CANCEL", ExportStatus.CANCELLED),
            entry("COMPLETED EXPIRE", ExportStatus.EXPIRED));

    @Test
    @Tag("COM-24")
    void only_these_rows_are_allowed_of_every_state_and_event() {
        for (var status : ExportStatus.values()) {
            for (var event : ExportEvent.values()) {
                assertThat(ExportTransition.TABLE.next(status, event)).as("%s %s", status, event)
                        .isEqualTo(Optional.ofNullable(ROWS.get(status + " " + event)));
            }
            assertThat(status.isUnfinished()).isEqualTo(ExportTransition.TABLE.allows(status, ExportEvent.CANCEL));
        }
        assertThat(ExportTransition.TABLE.next(null, ExportEvent.REQUEST)).contains(ExportStatus.PENDING);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_state_and_event_has_its_words(Language language) {
        var texts = Texts.beside(List.of(ExportRefusal.class));
        Stream.of(ExportStatus.values(), ExportEvent.values()).flatMap(Stream::of)
                .forEach(value -> assertThat(texts.name(value, language)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void a_format_is_known_by_its_code(ExportFormat format) {
        assertThat(ExportFormat.ofCode(format.code())).contains(format);
        assertThat(ExportFormat.ofCode("pdf")).isEmpty();
    }
}
