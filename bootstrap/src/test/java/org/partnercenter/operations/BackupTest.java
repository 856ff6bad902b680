package org.partnercenter.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnercenter.bootstrap.UpkeepProcess;
import org.partnercenter.concurrency.Key;
import org.partnercenter.concurrency.World;

/** What an operator does beside a running house: look at it, back it up, restore it elsewhere, and find out who tampered with it. */
class BackupTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int WRITERS = 4;

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger issued = new AtomicInteger();

    @Test
    void what_was_answered_before_a_backup_is_in_it_whole_and_what_is_edited_by_hand_is_named(@TempDir Path folder) throws Exception {
        try (var world = World.create(folder.resolve("data"))) {
            world.quota("backed-up", "500000.00");
            var data = world.data().toString();
            var archive = folder.resolve("house.zip");
            int before = backUpWhileWriting(world, archive);

            var elsewhere = Files.createDirectory(folder.resolve("elsewhere"), PosixFilePermissions.asFileAttribute(
                    PosixFilePermissions.fromString("rwx------")));
            var keyless = UpkeepProcess.run("restore", archive.toString(), "--data", elsewhere.toString());
            assertThat(keyless.status()).isEqualTo(3);
            assertThat(keyless.output()).contains("put the master key");
            Files.copy(world.data().resolve("master.key"), elsewhere.resolve("master.key"), StandardCopyOption.COPY_ATTRIBUTES);
            var restored = UpkeepProcess.run("restore", archive.toString(), "--data", elsewhere.toString());
            assertThat(restored.status()).as(restored.output()).isZero();
            assertThat(restored.output()).contains("in balance", "as they were sealed", "All is well.");
            assertThat(transfers(restored.output())).isGreaterThanOrEqualTo(before).isLessThan(issued.get());

            tamper(world.data());
            var verified = UpkeepProcess.run("verify", "--data", data);
            assertThat(verified.status()).as(verified.output()).isEqualTo(2);
            assertThat(verified.output()).contains("quota/backed-up CNY", "ENTRY_CHANGED");
        }
    }

    /** @return how many coupons had been answered when the backup began */
    private int backUpWhileWriting(World world, Path archive) throws Exception {
        int before;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(threads.submit(() -> issueUntilOver(world)));
            }
            await().atMost(PATIENCE).until(() -> issued.get() > 50);
            before = issued.get();
            var backup = UpkeepProcess.run("backup", archive.toString(), "--data", world.data().toString());
            int after = issued.get();
            assertThat(backup.status()).as(backup.output()).isZero();
            assertThat(backup.output()).contains("Not in it: the master key");
            assertThat(Files.getPosixFilePermissions(archive)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
            await().atMost(PATIENCE).until(() -> issued.get() > after);
            over.set(true);
            for (var writer : writers) {
                writer.get();
            }
        }
        return before;
    }

    private Void issueUntilOver(World world) throws IOException {
        try (var line = world.line()) {
            while (!over.get()) {
                var body = World.issue("backed-up", World.CUSTOMERS.subList(0, 1), "0.37", "");
                var answer = line.send(Key.DISTRIBUTOR.sign(line.authority(), "POST", World.ISSUE, body, Optional.empty()));
                assertThat(answer.status()).as("%s", answer).isEqualTo(200);
                issued.incrementAndGet();
            }
        }
        return null;
    }

    private static int transfers(String output) {
        return output.lines().filter(line -> line.contains("ledger:")).map(line -> line.replaceAll(".*ledger: (\\d+) .*", "$1"))
                .mapToInt(Integer::parseInt).findFirst().orElseThrow();
    }

    /** As whoever has the password of the owner can. */
    private static void tamper(Path data) throws IOException, SQLException {
        var passwords = new Properties();
        try (var in = Files.newInputStream(data.resolve("postgres.passwords"))) {
            passwords.load(in);
        }
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
        try (Connection owner = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/partner_center", "pc_owner",
                passwords.getProperty("pc_owner"))) {
            DSL.using(owner).execute("update pc.coupon_quota set balance_minor = balance_minor + 1 where id = 'backed-up'");
            DSL.using(owner).execute("update pc.audit_entry set subject_id = 'another' where id = (select entry_id from pc.audit_seal where seq = 7)");
        }
    }
}
