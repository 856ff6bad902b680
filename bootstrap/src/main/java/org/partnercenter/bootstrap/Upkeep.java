package org.partnercenter.bootstrap;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.exception.DataAccessException;
import org.partnercenter.application.upkeep.Finding;
import org.partnercenter.persistence.identity.AesSecretCipher;
import org.partnercenter.persistence.identity.MasterKeyCheck;
import org.partnercenter.persistence.identity.WrongMasterKey;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JooqAuditCheck;
import org.partnercenter.persistence.kernel.JooqClockOffset;
import org.partnercenter.persistence.kernel.Pool;
import org.partnercenter.persistence.kernel.SchemaStanding;
import org.partnercenter.persistence.kernel.SchemaUnusable;
import org.partnercenter.persistence.upkeep.ArchiveUnusable;
import org.partnercenter.persistence.upkeep.Backup;
import org.partnercenter.persistence.upkeep.Restore;
import org.partnercenter.persistence.upkeep.Soundness;

/**
 * What whoever runs the house does beside it: {@code run doctor}, {@code verify}, {@code backup}, {@code restore}. Ends with 0 when all is
 * well, 1 after warnings, 2 when something is broken, 3 when it could not be done.
 */
public final class Upkeep {
    private static final int NOT_DONE = 3;

    private final List<String> words = new ArrayList<>();
    private final CommandLine commandLine;
    private final boolean json;
    private final boolean chinese;
    private Settings settings;

    private Upkeep(String[] arguments, Map<String, String> environment) {
        List<String> others = new ArrayList<>();
        Optional<String> language = Optional.empty();
        boolean asJson = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--json" -> asJson = true;
                case "--language" -> language = Optional.of(CommandLine.valueOf(arguments[i], arguments, ++i));
                case "--data", "--config" -> {
                    others.add(arguments[i]);
                    others.add(CommandLine.valueOf(arguments[i], arguments, ++i));
                }
                case "demo", "--demo", "--debug" -> others.add(arguments[i]);
                default -> words.add(arguments[i]);
            }
        }
        json = asJson;
        chinese = language.or(() -> Stream.of("LC_ALL", "LC_MESSAGES", "LANG").map(environment::get)
                .filter(value -> value != null && !value.isEmpty() && !value.startsWith("C.")).findFirst()).orElse("").startsWith("zh");
        commandLine = CommandLine.parse(others.toArray(String[]::new));
    }

    public static void main(String[] arguments) {
        try {
            System.exit(new Upkeep(arguments, System.getenv()).run());
        } catch (StartFailure | SchemaUnusable | ArchiveUnusable | WrongMasterKey e) {
            fail(e.getMessage());
        } catch (IOException | UncheckedIOException | SQLException | DataAccessException e) {
            fail(String.valueOf(e).lines().findFirst().orElseThrow());
        }
    }

    private static void fail(String reason) {
        System.err.println("run: " + reason);
        System.exit(NOT_DONE);
    }

    private int run() throws IOException, SQLException {
        String verb = words.isEmpty() ? "" : words.getFirst();
        try {
            settings = ReadSettings.from(commandLine, SettingSources.ofProcess(commandLine));
        } catch (StartFailure e) {
            if (verb.equals("doctor")) {
                return tell(List.of(Finding.of("settings", Finding.Level.FAULT, Map.of("reason", e.getMessage()))));
            }
            throw e;
        }
        return switch (verb) {
            case "doctor" -> tell(new Doctor(settings, Instant::now).look());
            case "verify" -> verify();
            case "backup" -> backup(file());
            case "restore" -> restore(file());
            default -> throw new StartFailure("doctor, verify, backup FILE or restore FILE (--help tells more)");
        };
    }

    private Path file() {
        if (words.size() != 2) {
            throw new StartFailure(words.getFirst() + " needs one file");
        }
        return Path.of(words.get(1)).toAbsolutePath().normalize();
    }

    private int tell(List<Finding> found) {
        Findings findings = new Findings(found, chinese);
        if (json) {
            System.out.println(findings.json());
        } else {
            findings.print(System.out);
        }
        return findings.status();
    }

    private int verify() throws SQLException, IOException {
        try (StandingDatabase standing = StandingDatabase.find(settings)) {
            return verify(standing.address());
        }
    }

    private int verify(Settings.ExternalDatabase address) throws SQLException, IOException {
        requireCurrent(address);
        try (var pool = Pool.open(address.url(), address.app().user(), StandingDatabase.passwordOf(address.app()), 2)) {
            Database database = new Database(pool);
            Instant real = Instant.now();
            List<Finding> findings = new ArrayList<>(new Soundness(database, Wiring.ledgerCheck(database), new JooqAuditCheck(database))
                    .look(real.plus(new JooqClockOffset(database).get()), real));
            findings.add(workingFiles(database));
            return tell(findings);
        }
    }

    private static void requireCurrent(Settings.ExternalDatabase address) throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                address.url(), address.owner().user(), StandingDatabase.passwordOf(address.owner()))) {
            SchemaStanding standing = SchemaStanding.of(owner, address.app().user());
            if (standing != SchemaStanding.CURRENT) {
                throw new StartFailure("the schema of the database is " + standing + ": start the version that fits first");
            }
        }
    }

    /** Files taken out of the inbox that nobody knows of any more. */
    private Finding workingFiles(Database database) throws IOException {
        Path working = settings.files().root().resolve("inbox").resolve(".working");
        List<String> lost = List.of();
        if (Files.isDirectory(working)) {
            try (Stream<Path> files = Files.list(working)) {
                List<String> there = files.map(file -> file.getFileName().toString()).toList();
                Set<String> known = new HashSet<>(database.dsl()
                        .resultQuery("select id from pc.dropped_file where finished_at is null").fetch(0, String.class));
                lost = there.stream().filter(name -> !known.contains(name)).map(name -> working.resolve(name).toString()).toList();
            }
        }
        return new Finding("working-files", lost.isEmpty() ? Finding.Level.WELL : Finding.Level.WARNING,
                Map.of("count", String.valueOf(lost.size())), lost);
    }

    private int backup(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new StartFailure("the file " + file + " exists already");
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        long rows;
        try (StandingDatabase standing = StandingDatabase.find(settings);
                FileChannel channel = FileChannel.open(unfinished, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            Settings.Login owner = standing.address().owner();
            OutputStream out = Channels.newOutputStream(channel);
            rows = Backup.write(standing.address().url(), owner.user(), StandingDatabase.passwordOf(owner), out, Instant.now());
            channel.force(true);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        System.out.println(file + ": " + rows + " rows, " + Files.size(file) + " bytes");
        System.out.println("Not in it: the master key (keep it elsewhere; secrets in the backup are worth nothing without it), and files in folders.");
        return 0;
    }

    private int restore(Path file) throws IOException, SQLException {
        if (settings.masterKey().isEmpty() && !Files.exists(settings.data().resolve(DataFolder.MASTER_KEY))) {
            throw new StartFailure("put the master key of the house that was backed up into "
                    + settings.data().resolve(DataFolder.MASTER_KEY) + " first (or set " + ReadSettings.MASTER_KEY + ")");
        }
        if (!Files.isRegularFile(file)) {
            throw new StartFailure("there is no file " + file);
        }
        try (DataFolder folder = DataFolder.open(settings.data(), settings.masterKey());
                StandingDatabase standing = StandingDatabase.make(settings, folder)) {
            Settings.ExternalDatabase address = standing.address();
            long rows = Restore.read(file, address.url(), address.owner().user(), StandingDatabase.passwordOf(address.owner()),
                    address.app().user());
            System.out.println(rows + " rows restored; now they are looked at");
            try (var pool = Pool.open(address.url(), address.app().user(), StandingDatabase.passwordOf(address.app()), 1)) {
                new MasterKeyCheck(new Database(pool), new AesSecretCipher(folder.masterKey(), new SecureRandom()))
                        .verifyMasterKey();
            }
            return verify(address);
        }
    }
}
