package org.partnercenter.bootstrap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnercenter.persistence.kernel.Pool;

/** Reads what can be set: the names, what counts where nothing is said, and what is refused. */
final class ReadSettings {

    static final String PREFIX = "partnercenter.";
    static final String DATA = PREFIX + "data";
    static final String HOST = PREFIX + "http.host";
    static final String PORT = PREFIX + "http.port";
    static final String SANDBOX = PREFIX + "sandbox";
    static final String MASTER_KEY = PREFIX + "master-key";
    static final String TLS_KEYSTORE = PREFIX + "tls.keystore";
    static final String TLS_PASSWORD = PREFIX + "tls.password";
    static final String LIMITS_ENABLED = PREFIX + "limits.enabled";
    static final String LIMITS_PER_SECOND = PREFIX + "limits.per-second";
    static final String LIMITS_FAILURES = PREFIX + "limits.failures-per-minute";
    static final String TRUSTED_PROXIES = PREFIX + "http.trusted-proxies";
    static final String REQUEST_SECONDS = PREFIX + "http.request-seconds";
    static final String LOG_FORMAT = PREFIX + "log.format";
    static final String SITE_ZONE = PREFIX + "site.zone";
    static final String DATABASE_URL = PREFIX + "database.url";
    static final String DATABASE_USER = PREFIX + "database.user";
    static final String DATABASE_PASSWORD = PREFIX + "database.password";
    static final String OWNER_USER = PREFIX + "database.owner.user";
    static final String OWNER_PASSWORD = PREFIX + "database.owner.password";
    static final String ALLOW_DATA_LOSS = PREFIX + "database.allow-data-loss";
    static final String POOL_SIZE = PREFIX + "database.pool-size";
    static final String FILES = PREFIX + "files";
    static final String FILES_CHUNK = PREFIX + "files.chunk";
    static final String FILES_WORKERS = PREFIX + "files.workers";
    static final String FILES_STILL = PREFIX + "files.still-seconds";
    static final String BROKER_URL = PREFIX + "broker.url";
    static final String BROKER_USER = PREFIX + "broker.user";
    static final String BROKER_PASSWORD = PREFIX + "broker.password";
    static final String BROKER_PORT = PREFIX + "broker.port";
    static final String QUEUE_CONSUMERS = PREFIX + "queue.consumers";
    static final String TOKEN_HOURS = PREFIX + "tokens.hours";
    static final String JWT_PARTY = PREFIX + "jwt.party-claim";
    static final String JWT_USER = PREFIX + "jwt.user-claim";
    static final String MAIL_HOST = PREFIX + "mail.host";
    static final String MAIL_PORT = PREFIX + "mail.port";
    static final String MAIL_USER = PREFIX + "mail.user";
    static final String MAIL_PASSWORD = PREFIX + "mail.password";
    static final String MAIL_FROM = PREFIX + "mail.from";
    static final String MAIL_STARTTLS = PREFIX + "mail.starttls";
    static final String LOCAL_WEBHOOKS = PREFIX + "webhooks.allow-local";
    static final String EXPORT_DAYS = PREFIX + "exports.keep-days";
    static final String UNANSWERED_DAYS = PREFIX + "authorizations.unanswered-days";
    static final String ACCOUNTS_PER_PHONE = PREFIX + "customers.accounts-per-phone";
    static final String RESULT_SECONDS = PREFIX + "customers.result-seconds";
    static final String REVIEW_REPORTS = PREFIX + "customers.review-reports";
    static final String INVITATION_LINK = PREFIX + "customers.invitation-link";
    static final String ANSWER_DAYS = PREFIX + "leaving.answer-days";
    static final String CARD_SERVICES = PREFIX + "revenue.card-services";
    static final String SECOND_APPROVAL = PREFIX + "benefits.second-approval-above";
    static final String BILL_TO = PREFIX + "partner-invoices.bill-to";
    static final String INVOICE_ADDRESS = PREFIX + "partner-invoices.address";
    static final String INVOICE_MAILBOX = PREFIX + "partner-invoices.mailbox";
    private static final Set<String> NAMES = Set.of(DATA, HOST, PORT, SANDBOX, MASTER_KEY, TLS_KEYSTORE, TLS_PASSWORD,
            LIMITS_ENABLED, LIMITS_PER_SECOND, LIMITS_FAILURES, TRUSTED_PROXIES, REQUEST_SECONDS, LOG_FORMAT, SITE_ZONE, DATABASE_URL, DATABASE_USER, DATABASE_PASSWORD, OWNER_USER, OWNER_PASSWORD,
            POOL_SIZE, ALLOW_DATA_LOSS, FILES, FILES_CHUNK, FILES_WORKERS, FILES_STILL, BROKER_URL, BROKER_USER, BROKER_PASSWORD, BROKER_PORT,
            QUEUE_CONSUMERS, MAIL_HOST, MAIL_PORT, MAIL_USER, MAIL_PASSWORD, MAIL_FROM, MAIL_STARTTLS, TOKEN_HOURS,
            JWT_PARTY, JWT_USER, LOCAL_WEBHOOKS, EXPORT_DAYS, UNANSWERED_DAYS, ANSWER_DAYS, REVIEW_REPORTS, ACCOUNTS_PER_PHONE, RESULT_SECONDS,
            INVITATION_LINK, CARD_SERVICES, SECOND_APPROVAL, BILL_TO, INVOICE_ADDRESS, INVOICE_MAILBOX,
            RealNameSettings.AUTOMATIC, RealNameSettings.ATTEMPTS, RealNameSettings.SAME_NUMBER, RealNameSettings.ENDPOINT,
            RealNameSettings.REGION, RealNameSettings.KEY, RealNameSettings.SECRET, RealNameSettings.PATH_STYLE);
    private static final int MASTER_KEY_BYTES = 32;
    private static final String IN_CONTRACT = "见合同 / see the contract";

    private ReadSettings() {
    }

    /** Reads all sources. The settings file is the one named, or the one in the data folder if it is there. */
    static Settings from(CommandLine commandLine, SettingSources sources) {
        SettingSources all = sources;
        if (commandLine.config().isPresent()) {
            all = sources.withFile(commandLine.config().get(), NAMES);
        } else {
            Path inDataFolder = dataFolder(sources, commandLine.demo()).resolve(SettingSources.FILE_NAME);
            if (Files.exists(inDataFolder)) {
                all = sources.withFile(inDataFolder, NAMES);
            }
        }
        SettingReader reader = new SettingReader(all);
        return new Settings(
                dataFolder(all, commandLine.demo()),
                http(reader),
                external(reader),
                reader.number(POOL_SIZE, Pool.DEFAULT_SIZE, 2, 500),
                reader.flag(SANDBOX, false),
                commandLine.demo(),
                reader.secret(MASTER_KEY).map(secret -> checked(reader, secret)),
                limits(reader),
                zone(reader),
                files(reader, dataFolder(all, commandLine.demo())),
                broker(reader),
                Duration.ofHours(reader.number(TOKEN_HOURS, 24, 1, 24)),
                new Settings.BearerClaims(reader.text(JWT_PARTY).orElse("domain_id"),
                        reader.text(JWT_USER).orElse("preferred_username")),
                mail(reader),
                reader.number(EXPORT_DAYS, 7, 1, 365),
                reader.number(UNANSWERED_DAYS, 30, 0, 3_650),
                RealNameSettings.read(reader),
                new Settings.Acquiring(reader.flag(REVIEW_REPORTS, false), reader.number(ACCOUNTS_PER_PHONE, 5, 1, 10_000),
                        Duration.ofSeconds(reader.number(RESULT_SECONDS, 10, 0, 60)), invitationLink(reader)),
                reader.number(ANSWER_DAYS, 30, 0, 3_650),
                Set.of(reader.text(CARD_SERVICES).orElse("hws.service.type.storedvaluecard").split("[\\s,]+")),
                reader.number(SECOND_APPROVAL, 50_000, 0, 1_000_000_000),
                new Settings.InvoicesOfPartners(reader.text(BILL_TO).orElse(IN_CONTRACT), reader.text(INVOICE_ADDRESS).orElse(IN_CONTRACT),
                        reader.text(INVOICE_MAILBOX).orElse(IN_CONTRACT)),
                reader.flag(ALLOW_DATA_LOSS, false),
                reader.flag(LOCAL_WEBHOOKS, commandLine.demo()),
                reader.choice(LOG_FORMAT, "text", "json"),
                all.otherSettings());
    }

    private static Path dataFolder(SettingSources sources, boolean demo) {
        String name = sources.find(DATA).orElse(demo ? "data-demo" : "data");
        return Path.of(name).toAbsolutePath().normalize();
    }

    private static Settings.DroppedFiles files(SettingReader reader, Path data) {
        return new Settings.DroppedFiles(reader.text(FILES).map(name -> Path.of(name).toAbsolutePath().normalize()).orElse(data),
                reader.number(FILES_CHUNK, 1_000, 1, 1_000), reader.number(FILES_WORKERS, 2, 1, 32),
                Duration.ofSeconds(reader.number(FILES_STILL, 2, 0, 3_600)));
    }

    private static Settings.Broker broker(SettingReader reader) {
        Optional<Settings.Login> login = reader.text(BROKER_USER)
                .map(user -> new Settings.Login(user, reader.secret(BROKER_PASSWORD).orElse(Secret.NONE)));
        int http = http(reader).port();
        return new Settings.Broker(reader.text(BROKER_URL).map(url -> new Settings.ExternalBroker(url, login)),
                reader.number(BROKER_PORT, http == 0 ? 0 : http % 65_535 + 1, 0, 65_535), reader.number(QUEUE_CONSUMERS, 1, 1, 32));
    }

    private static Optional<Settings.Mail> mail(SettingReader reader) {
        Optional<Settings.Login> login = reader.text(MAIL_USER)
                .map(user -> new Settings.Login(user, reader.secret(MAIL_PASSWORD).orElse(Secret.NONE)));
        return reader.text(MAIL_HOST).map(host -> {
            boolean starttls = reader.flag(MAIL_STARTTLS, true);
            return new Settings.Mail(host, reader.number(MAIL_PORT, starttls ? 587 : 25, 1, 65_535), login,
                    reader.text(MAIL_FROM).orElseThrow(() -> reader.missing(MAIL_FROM, MAIL_HOST)), starttls);
        });
    }

    private static Settings.Limits limits(SettingReader reader) {
        return new Settings.Limits(reader.flag(LIMITS_ENABLED, !reader.flag(SANDBOX, false)),
                reader.number(LIMITS_PER_SECOND, 10, 1, 1_000_000), reader.number(LIMITS_FAILURES, 100, 1, 1_000_000),
                reader.text(TRUSTED_PROXIES).map(all -> List.of(all.split("[\\s,]+"))).orElse(List.of()));
    }

    private static Settings.Http http(SettingReader reader) {
        Optional<Settings.Tls> tls = reader.text(TLS_KEYSTORE)
                .map(file -> new Settings.Tls(Path.of(file), reader.secret(TLS_PASSWORD).orElse(Secret.NONE)));
        return new Settings.Http(reader.text(HOST).orElse("127.0.0.1"), reader.number(PORT, 8080, 0, 65_535), tls,
                reader.number(REQUEST_SECONDS, 30, 1, 3_600));
    }

    /** Without a portal of the vendor's that takes them, links lead to a page of this house. */
    private static String invitationLink(SettingReader reader) {
        return reader.text(INVITATION_LINK).orElseGet(() -> http(reader).address() + "/invitation#");
    }

    private static Optional<Settings.ExternalDatabase> external(SettingReader reader) {
        return reader.text(DATABASE_URL).map(url -> {
            if (!url.startsWith("jdbc:postgresql:")) {
                throw reader.bad(DATABASE_URL, "must begin with jdbc:postgresql:");
            }
            Settings.Login app = new Settings.Login(
                    reader.text(DATABASE_USER).orElseThrow(() -> reader.missing(DATABASE_USER, DATABASE_URL)),
                    reader.secret(DATABASE_PASSWORD).orElse(Secret.NONE));
            Settings.Login owner = reader.text(OWNER_USER)
                    .map(user -> new Settings.Login(user, reader.secret(OWNER_PASSWORD).orElse(Secret.NONE)))
                    .orElse(app);
            return new Settings.ExternalDatabase(url, owner, app);
        });
    }

    private static Secret checked(SettingReader reader, Secret masterKey) {
        try {
            if (Base64.getDecoder().decode(masterKey.reveal()).length == MASTER_KEY_BYTES) {
                return masterKey;
            }
        } catch (IllegalArgumentException e) {
            throw reader.bad(MASTER_KEY, "is not base64");
        }
        throw reader.bad(MASTER_KEY, "must be " + MASTER_KEY_BYTES + " bytes in base64");
    }

    private static ZoneId zone(SettingReader reader) {
        String name = reader.text(SITE_ZONE).orElse("UTC+8");
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw reader.bad(SITE_ZONE, "is not a time zone: " + name);
        }
    }
}
