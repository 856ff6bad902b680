package org.partnercenter.bootstrap;

import static org.partnercenter.application.upkeep.Finding.Level.FAULT;
import static org.partnercenter.application.upkeep.Finding.Level.NOTE;
import static org.partnercenter.application.upkeep.Finding.Level.WARNING;
import static org.partnercenter.application.upkeep.Finding.Level.WELL;

import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.activemq.artemis.jms.client.ActiveMQJMSConnectionFactory;
import org.partnercenter.application.upkeep.Finding.Level;
import org.partnercenter.application.upkeep.Finding;
import org.partnercenter.persistence.identity.AesSecretCipher;
import org.partnercenter.persistence.identity.MasterKeyCheck;
import org.partnercenter.persistence.identity.WrongMasterKey;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Pool;
import org.partnercenter.persistence.kernel.SchemaStanding;
import org.partnercenter.persistence.kernel.SchemaUnusable;
import org.partnercenter.persistence.upkeep.ServerLook;

/** Whether a house is set up so that it can open, and keep what it is given. Looks at a running one as at one that is not; makes nothing. */
final class Doctor {
    private static final long SCARCE_SPACE = 2L << 30;
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final List<String> SECRET_FILES = List.of(DataFolder.MASTER_KEY, EmbeddedDatabase.PASSWORDS, "broker.properties");
    private static final Set<PosixFilePermission> NOT_FOR_OTHERS = Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);
    private static final int BROKER_MILLIS = 5_000;

    private final Settings settings;
    private final Supplier<Instant> clock;
    private final List<Finding> findings = new ArrayList<>();

    /** @param clock real time */
    Doctor(Settings settings, Supplier<Instant> clock) {
        this.settings = settings;
        this.clock = clock;
    }

    List<Finding> look() {
        Runtime runtime = Runtime.getRuntime();
        add("java", WELL, Map.of("version", Runtime.version().toString(), "processors", String.valueOf(runtime.availableProcessors())));
        boolean runs = DataFolder.isHeld(settings.data());
        add("running", NOTE, Map.of("running", String.valueOf(runs)));
        lookAtFolder(settings.data());
        if (!settings.files().root().equals(settings.data())) {
            lookAtDisk(settings.files().root());
        }
        if (!runs) {
            lookAtAddress();
        }
        boolean hasKey = settings.masterKey().isPresent() || Files.exists(settings.data().resolve(DataFolder.MASTER_KEY));
        if (!StandingDatabase.exists(settings)) {
            add("database", NOTE, Map.of());
        } else {
            lookAtDatabase(hasKey);
        }
        lookAtBroker(runs);
        return findings;
    }

    private void add(String check, Level level, Map<String, String> facts) {
        findings.add(Finding.of(check, level, facts));
    }

    private void lookAtFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            add("data-folder", NOTE, Map.of("folder", folder.toString()));
            return;
        }
        try {
            Path probe = Files.createTempFile(folder, ".doctor", "");
            Files.delete(probe);
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
            permissions.retainAll(NOT_FOR_OTHERS);
            add("data-folder", permissions.isEmpty() ? WELL : WARNING, Map.of("folder", folder.toString()));
            List<String> open = new ArrayList<>();
            for (String name : SECRET_FILES) {
                Path file = folder.resolve(name);
                if (Files.exists(file)) {
                    Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
                    rights.retainAll(NOT_FOR_OTHERS);
                    if (!rights.isEmpty()) {
                        open.add(file.toString());
                    }
                }
            }
            findings.add(new Finding("secret-files", open.isEmpty() ? WELL : FAULT, Map.of(), open));
        } catch (IOException e) {
            add("data-folder", FAULT, Map.of("folder", folder.toString(), "reason", String.valueOf(e)));
        }
        lookAtDisk(folder);
    }

    private void lookAtDisk(Path folder) {
        try {
            long space = Files.getFileStore(folder).getUsableSpace();
            add("disk", space < DataFolder.LEAST_SPACE ? FAULT : space < SCARCE_SPACE ? WARNING : WELL,
                    Map.of("folder", folder.toString(), "megabytes", String.valueOf(space >> 20)));
        } catch (IOException e) {
            add("data-folder", FAULT, Map.of("folder", folder.toString(), "reason", String.valueOf(e)));
        }
    }

    private void lookAtAddress() {
        try {
            HttpServer.requireUsable(settings.http());
            add("address", WELL, Map.of("address", settings.http().address()));
        } catch (StartFailure e) {
            add("address", FAULT, Map.of("reason", e.getMessage()));
        }
    }

    private void lookAtDatabase(boolean hasKey) {
        try (StandingDatabase standing = StandingDatabase.find(settings)) {
            Settings.ExternalDatabase address = standing.address();
            String ownerPassword = StandingDatabase.passwordOf(address.owner());
            String appPassword = StandingDatabase.passwordOf(address.app());
            List<Finding> found = new ServerLook(address.url(), clock)
                    .look(address.owner().user(), ownerPassword, address.app().user(), appPassword);
            findings.addAll(found);
            boolean isCurrent = found.stream().anyMatch(finding -> finding.check().equals("schema")
                    && SchemaStanding.CURRENT.name().equals(finding.facts().get("standing")));
            if (!hasKey) {
                add("master-key", isCurrent ? FAULT : NOTE, Map.of());
            } else if (isCurrent) {
                try (var pool = Pool.open(address.url(), address.app().user(), appPassword, 1)) {
                    lookInside(new Database(pool));
                }
            }
        } catch (StartFailure | SchemaUnusable e) {
            add("database", FAULT, Map.of("role", "-", "reason", e.getMessage()));
        }
    }

    private void lookInside(Database database) {
        try {
            byte[] key = settings.masterKey().map(secret -> Base64.getDecoder().decode(secret.reveal()))
                    .orElseGet(() -> DataFolder.keyIn(settings.data().resolve(DataFolder.MASTER_KEY)));
            boolean isSetUp = new MasterKeyCheck(database, new AesSecretCipher(key, new SecureRandom())).verifyIfSetUp();
            add("master-key", isSetUp ? WELL : NOTE, Map.of());
        } catch (WrongMasterKey | StartFailure e) {
            add("master-key", FAULT, Map.of());
        }
        Optional<Instant> last = database.dsl().resultQuery("select recorded_at from pc.audit_entry order by txid desc, id desc limit 1")
                .fetchOptional(0, Instant.class);
        Duration ahead = last.map(at -> Duration.between(clock.get(), at)).orElse(Duration.ZERO);
        add("clock-steps", ahead.compareTo(STEP) > 0 ? WARNING : WELL, Map.of("seconds", String.valueOf(ahead.toSeconds())));
    }

    private void lookAtBroker(boolean runs) {
        Optional<Settings.ExternalBroker> external = settings.broker().external();
        if (external.isEmpty() && !runs) {
            add("broker", NOTE, Map.of());
            return;
        }
        Optional<BrokerLogin> embedded = BrokerLogin.find(settings.data());
        String url = external.map(Settings.ExternalBroker::url).or(() -> embedded.flatMap(BrokerLogin::url)).orElse("");
        String shown = external.map(Settings.ExternalBroker::address).orElse(url);
        Settings.Login login = external.map(broker -> broker.login().orElse(new Settings.Login(null, Secret.NONE)))
                .orElseGet(() -> embedded.map(found -> new Settings.Login(found.user(), found.password())).orElseThrow());
        try (ActiveMQJMSConnectionFactory factory = new ActiveMQJMSConnectionFactory(url)) {
            factory.setReconnectAttempts(0);
            factory.setInitialConnectAttempts(1);
            factory.setCallTimeout(BROKER_MILLIS);
            factory.createConnection(login.user(), login.password().reveal()).close();
            add("broker", WELL, Map.of("address", shown));
        } catch (JMSException | JMSRuntimeException | IllegalArgumentException e) {
            add("broker", FAULT, Map.of("address", shown, "reason", String.valueOf(e.getMessage())));
        }
    }
}
