package org.partnercenter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.RunningWork;
import org.partnercenter.domain.kernel.PartyId;

class JsonLinesTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @AfterEach
    void rest() {
        RunningWork.end();
    }

    private static LogRecord line(String message) {
        LogRecord line = new LogRecord(Level.WARNING, message);
        line.setLoggerName("org.partnercenter.Some");
        line.setInstant(Instant.parse("2026-11-27T04:00:00Z"));
        return line;
    }

    private static JsonNode written(LogRecord line) throws IOException {
        String text = new JsonLines().format(line);
        assertThat(text).endsWith("}\n").matches("[^\\n]*\\n");
        return new ObjectMapper().readTree(text);
    }

    @Test
    void a_line_names_request_party_and_trace_whatever_stands_in_it() throws IOException {
        new RunningWork("request-1", Optional.empty(), Optional.of(TRACE)).begin();
        RunningWork.isFor(new PartyId("partner-1"));

        JsonNode line = written(line("two\nlines, \"quoted\", 中文"));

        assertThat(line.get("at").textValue()).isEqualTo("2026-11-27T04:00:00Z");
        assertThat(line.get("level").textValue()).isEqualTo("warn");
        assertThat(line.get("message").textValue()).isEqualTo("two\nlines, \"quoted\", 中文");
        assertThat(line.get("request_id").textValue()).isEqualTo("request-1");
        assertThat(line.get("party_id").textValue()).isEqualTo("partner-1");
        assertThat(line.get("trace_id").textValue()).isEqualTo(TRACE);
    }

    @Test
    void threads_that_work_on_nothing_name_nothing() throws IOException {
        assertThat(written(line("quiet")).has("request_id")).isFalse();
    }

    @Test
    void a_thread_begun_by_a_request_does_not_go_on_about_it() throws Exception {
        new RunningWork("request-1", Optional.empty(), Optional.empty()).begin();
        Thread other = new Thread(() -> assertThat(RunningWork.here()).isEmpty());
        Throwable[] thrown = new Throwable[1];
        other.setUncaughtExceptionHandler((thread, failure) -> thrown[0] = failure);
        other.start();
        other.join();

        assertThat(thrown[0]).isNull();
    }

    @Test
    void failures_of_others_keep_their_words_to_themselves() throws IOException {
        LogRecord line = line("it broke");
        line.setThrown(new StartFailure("the port is taken", new SQLException("duplicate key (phone)=(13800000000)", "23505")));

        String error = written(line).get("error").textValue();

        assertThat(error).contains("StartFailure: the port is taken", "java.sql.SQLException (SQL state 23505)", "at org.partnercenter.bootstrap.JsonLinesTest")
                .doesNotContain("13800000000");
    }
}
