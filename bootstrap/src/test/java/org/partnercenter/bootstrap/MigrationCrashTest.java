package org.partnercenter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnercenter.sources.Sources;

/** {@code kill -9} in the middle of the first migration; {@code -Dpartnercenter.migration.kills=N} kills more often. */
class MigrationCrashTest {

    private static final int KILLS = Integer.getInteger("partnercenter.migration.kills", 2);
    private static final long SEED = Long.getLong("partnercenter.migration.seed", 1);
    private static final int PORT_LINE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    private Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    /** Of the owner, who migrates. @throws IOException while there is no database yet */
    private DSLContext database() throws IOException {
        Properties passwords = new Properties();
        try (var in = Files.newInputStream(data().resolve("postgres.passwords"))) {
            passwords.load(in);
        }
        List<String> running = Files.readAllLines(data().resolve("postgres/postmaster.pid"));
        if (running.size() <= PORT_LINE) {
            throw new IOException("it is still starting");
        }
        return DSL.using("jdbc:postgresql://127.0.0.1:" + running.get(PORT_LINE).strip() + "/partner_center", "pc_owner",
                passwords.getProperty("pc_owner"));
    }

    /** Changes of the schema that are committed; zero while there is nothing to ask. */
    private int ran() {
        try {
            return database().fetchSingle("select count(*) from pc.databasechangelog").get(0, Integer.class);
        } catch (IOException | DataAccessException notYet) {
            return 0;
        }
    }

    private static int changes() throws IOException {
        try (var files = Files.walk(Sources.root().resolve("adapters/persistence/src/main/resources/db"))) {
            return files.filter(file -> file.toString().endsWith(".sql")).mapToInt(MigrationCrashTest::changesIn).sum();
        }
    }

    private static int changesIn(Path file) {
        try (var lines = Files.lines(file)) {
            return (int) lines.filter(line -> line.startsWith("--changeset ")).count();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private long orphan() {
        try {
            return Long.parseLong(Files.readAllLines(data().resolve("postgres/postmaster.pid")).getFirst().strip());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    @Test
    void the_first_start_is_killed_while_it_migrates_and_the_next_one_goes_on() throws IOException {
        var dice = new Random(SEED);
        int all = changes();
        for (int kill = 0; kill < KILLS; kill++) {
            int enough = Math.min(all, ran() + 1 + dice.nextInt(all / KILLS / 2));
            try (var server = ServerProcess.launch("--data", data().toString(), "--port", "0")) {
                await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2)).until(() -> ran() >= enough);
                server.kill();
            }
            if (dice.nextBoolean()) {
                ProcessHandle.of(orphan()).ifPresent(ProcessHandle::destroyForcibly);
            }
        }

        try (var server = ServerProcess.start("--data", data().toString(), "--port", "0")) {
            assertThat(server.account()).contains("address");
            assertThat(ran()).isEqualTo(all);
            assertThat(database().fetchSingle("select count(*) - count(distinct (id, filename)) from pc.databasechangelog").get(0, Integer.class)).isZero();
            assertThat(database().fetchSingle("select count(*) from pc.databasechangeloglock where locked").get(0, Integer.class)).isZero();
        }
        var verified = UpkeepProcess.run("verify", "--data", data().toString());
        assertThat(verified.status()).as(verified.output()).isZero();
    }
}
