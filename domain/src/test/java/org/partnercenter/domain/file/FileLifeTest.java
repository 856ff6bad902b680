package org.partnercenter.domain.file;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Texts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

class FileLifeTest {

    private static final Map<String, FileStatus> ROWS = Map.ofEntries(
            entry("RECEIVED PASS_CHECK", FileStatus.APPLYING),
            entry("RECEIVED FIND_FAULT", FileStatus.REJECTED),
            entry("APPLYING FIND_FAULT", FileStatus.REJECTED),
            entry("APPLYING DECIDE_LAST_ROW", FileStatus.APPLIED),
            entry("APPLIED PUT_AWAY", FileStatus.DONE),
            entry("REJECTED PUT_AWAY", FileStatus.FAILED));

    @Test
    @Tag("COM-09")
    void only_these_rows_are_allowed_of_every_state_and_event() {
        for (var status : FileStatus.values()) {
            for (var event : FileEvent.values()) {
                assertThat(FileTransition.TABLE.next(status, event)).as("%s %s", status, event)
                        .isEqualTo(Optional.ofNullable(ROWS.get(status + " " + event)));
            }
        }
        assertThat(FileTransition.TABLE.next(null, FileEvent.CLAIM)).contains(FileStatus.RECEIVED);
    }

    @ParameterizedTest
    @CsvSource({"RECEIVED, false", "APPLYING, false", "APPLIED, false", "REJECTED, false", "DONE, true", "FAILED, true"})
    void what_was_put_away_is_final_and_nothing_else(FileStatus status, boolean isFinal) {
        assertThat(status.isFinal()).isEqualTo(isFinal);
        assertThat(Stream.of(FileEvent.values()).noneMatch(event -> FileTransition.TABLE.allows(status, event))).isEqualTo(isFinal);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_state_and_event_has_its_words(Language language) {
        var texts = Texts.beside(List.of(FileRefusal.class));
        Stream.of(FileStatus.values(), FileEvent.values(), RowOutcome.values()).flatMap(Stream::of)
                .forEach(value -> assertThat(texts.name(value, language)).isNotBlank());
    }
}
