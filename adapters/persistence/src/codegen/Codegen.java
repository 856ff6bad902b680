import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.OnError;
import org.jooq.meta.jaxb.Target;

/**
 * Generates the jOOQ classes: a throw-away PostgreSQL, the real changelog, the schema that comes out of it.
 *
 * <p>Arguments: the folder that holds {@code db/changelog.xml}, and the folder to write to. Does nothing when neither
 * the changelogs nor this file changed since the last time.
 */
final class Codegen {
    private static final String PACKAGE = "org.partnercenter.persistence.db";
    private static final List<Logger> QUIET =
            Stream.of("liquibase", "org.jooq", "io.zonky").map(Logger::getLogger).toList();

    private Codegen() {}

    public static void main(String[] arguments) throws Exception {
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        Path resources = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        Path stamp = output.resolveSibling(output.getFileName() + ".sha256");
        String inputs = hashOf(resources.resolve("db"), resources.resolve("../../codegen/Codegen.java").normalize());
        Path generated = output.resolve(PACKAGE.replace('.', '/')).resolve("Tables.java");
        if (Files.exists(generated) && Files.exists(stamp) && Files.readString(stamp).equals(inputs)) {
            return;
        }
        Files.deleteIfExists(stamp);
        Files.createDirectories(output);
        Path work = Files.createTempDirectory(output.getParent(), "postgres");
        try {
            generate(resources, output, work);
        } finally {
            delete(work);
        }
        Files.writeString(stamp, inputs);
    }

    private static void generate(Path resources, Path output, Path work) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(work.toFile())
                .setDataDirectory(work.resolve("data"))
                .setLocaleConfig("locale", "C")
                .start()) {
            try (Connection admin = server.getPostgresDatabase().getConnection()) {
                run(admin, "create role pc_owner login createrole", "create role pc_app login",
                        "create database pc owner pc_owner");
            }
            String url = server.getJdbcUrl("pc_owner", "pc");
            try (Connection owner = DriverManager.getConnection(url)) {
                run(owner, "create schema pc");
                migrate(owner, resources);
            }
            GenerationTool.generate(configuration(url, output));
        }
    }

    private static void migrate(Connection owner, Path resources) throws Exception {
        Scope.child(Map.of("liquibase.analytics.enabled", false, Scope.Attr.ui.name(), new LoggerUIService()), () -> {
            Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(owner));
            database.setDefaultSchemaName("pc");
            database.setLiquibaseSchemaName("pc");
            Liquibase liquibase =
                    new Liquibase("db/changelog.xml", new DirectoryResourceAccessor(resources), database);
            liquibase.setShowSummary(UpdateSummaryEnum.OFF);
            liquibase.setChangeLogParameter("appRole", "pc_app");
            liquibase.update(new Contexts(), new LabelExpression());
        });
    }

    private static Configuration configuration(String url, Path output) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withOnError(OnError.FAIL)
                .withJdbc(new Jdbc().withDriver("org.postgresql.Driver").withUrl(url).withUser("pc_owner"))
                .withGenerator(new Generator()
                        .withDatabase(new org.jooq.meta.jaxb.Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withInputSchema("pc")
                                .withExcludes("databasechangelog|databasechangeloglock")
                                .withForcedTypes(new ForcedType()
                                        .withName("INSTANT")
                                        .withIncludeTypes("(?i:timestamptz|timestamp.*with\\ time\\ zone)")
                                        .withIgnoreUnused(true)))
                        .withGenerate(new Generate()
                                .withPojos(false)
                                .withDaos(false)
                                .withRecords(true)
                                .withImplicitJoinPathsToOne(false)
                                .withImplicitJoinPathsToMany(false)
                                .withImplicitJoinPathsManyToMany(false)
                                .withJavadoc(false)
                                .withGeneratedAnnotation(false))
                        .withTarget(new Target()
                                .withPackageName(PACKAGE)
                                .withDirectory(output.toString())
                                .withClean(true)));
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String hashOf(Path changelogs, Path itself) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Stream.concat(Files.walk(changelogs).filter(Files::isRegularFile).sorted(),
                Stream.of(itself))) {
            for (Path file : files.toList()) {
                digest.update(changelogs.relativize(file).toString().getBytes("UTF-8"));
                digest.update((byte) 0);
                digest.update(Files.readAllBytes(file));
                digest.update((byte) 0);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((left, right) -> right.compareTo(left)).forEach(file -> {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
