package org.partnercenter.messaging.file;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class InboxTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    @TempDir
    private Path root;

    private Folders folders;
    private Path file;

    @BeforeEach
    void drop() throws IOException {
        folders = new Folders(root);
        file = Files.createDirectories(folders.inbox().resolve("party/coupon-issue")).resolve("a.csv");
        Files.writeString(file, "half");
    }

    @Test
    void a_file_is_taken_when_it_has_lain_unchanged_for_so_long_and_no_sooner() throws IOException {
        var inbox = new Inbox(folders, Duration.ofSeconds(5));

        assertThat(inbox.look(NOW)).isEmpty();
        assertThat(inbox.look(NOW.plusMillis(4_999))).isEmpty();
        Files.writeString(file, " and whole", StandardOpenOption.APPEND);
        assertThat(inbox.look(NOW.plusSeconds(5))).isEmpty();
        assertThat(inbox.look(NOW.plusMillis(9_999))).isEmpty();
        assertThat(inbox.look(NOW.plusSeconds(10))).extracting(Inbox.Settled::path).containsExactly(file);
    }

    @Test
    void what_lies_below_check_is_to_be_checked_only() throws IOException {
        var check = Files.createDirectories(folders.inbox().resolve("party/check/coupon-issue")).resolve("a.csv");
        Files.writeString(check, "whole");
        var misplaced = Files.writeString(folders.inbox().resolve("party/check/b.csv"), "whole");

        var settled = new Inbox(folders, Duration.ZERO).look(NOW);

        assertThat(settled).extracting(Inbox.Settled::path).containsExactlyInAnyOrder(file, check, misplaced);
        assertThat(settled).allSatisfy(found -> {
            assertThat(found.place().onlyChecked()).isEqualTo(!found.path().equals(file));
            assertThat(folders.dropped(found.place())).isEqualTo(found.path());
        });
    }

    @Test
    void without_a_time_to_lie_it_is_taken_at_the_first_look() throws IOException {
        assertThat(new Inbox(folders, Duration.ZERO).look(NOW)).extracting(Inbox.Settled::path).containsExactly(file);
    }
}
