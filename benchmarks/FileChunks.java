import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/**
 * Applies the same file of coupons in chunks of 1 000 rows and row by row, and copies as many rows with the database's own COPY.
 * Run by {@code benchmarks/files ROWS}.
 */
final class FileChunks {

    private record Run(double rowsPerSecond, double copiedPerSecond) {
    }

    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[0]);
        int slowRows = Math.min(rows, Integer.parseInt(arguments[1]));
        var chunks = run(1_000, rows);
        var single = run(1, slowRows);
        System.out.printf(Locale.ROOT, """
                in chunks of 1 000   %,9.0f rows/s  (%,d rows)
                row by row           %,9.0f rows/s  (%,d rows)
                COPY of such coupons %,9.0f rows/s  in the same run, nothing decided and one row written instead of six
                chunks : row by row  %9.1f
                chunks : COPY        %9.3f
                """, chunks.rowsPerSecond(), rows, single.rowsPerSecond(), slowRows, chunks.copiedPerSecond(),
                chunks.rowsPerSecond() / single.rowsPerSecond(), chunks.rowsPerSecond() / chunks.copiedPerSecond());
    }

    private static Run run(int chunk, int rows) throws Exception {
        var data = Files.createTempDirectory("benchmark");
        var builder = new ProcessBuilder("./run", "demo", "--data", data.toString(), "--port", "0");
        builder.environment().put("PARTNERCENTER_FILES_CHUNK", String.valueOf(chunk));
        var server = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            var out = server.inputReader();
            for (var line = out.readLine(); line != null && !line.startsWith("  mode"); line = out.readLine()) {
                continue;
            }
            try (var database = connect(data)) {
                drop(data, "warm-up.csv", 2_000);
                seconds(database, "warm-up.csv");
                drop(data, "measured.csv", rows);
                return new Run(rows / seconds(database, "measured.csv"), copied(database, rows));
            }
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static void drop(Path data, String name, int rows) throws IOException {
        var folder = Files.createDirectories(data.resolve("inbox/demo-distributor/coupon-issue"));
        var part = folder.resolve(name + ".part");
        Files.writeString(part, IntStream.range(0, rows).mapToObj(n -> "demo-quota-distributor,demo-customer-" + (1 + n % 3)
                + ",0.01,memo " + n + "," + name + n).collect(Collectors.joining("\n",
                "quota_id,customer_id,face_value,memo,reference\n", "\n")));
        Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static double seconds(Connection database, String name) throws SQLException, InterruptedException {
        var query = "select extract(epoch from finished_at - received_at), granted from pc.dropped_file where name = '" + name
                + "' and finished_at is not null";
        while (true) {
            try (var statement = database.createStatement(); var found = statement.executeQuery(query)) {
                if (found.next()) {
                    return found.getDouble(1);
                }
            }
            Thread.sleep(100);
        }
    }

    private static double copied(Connection database, int rows) throws SQLException, IOException {
        try (var statement = database.createStatement()) {
            statement.execute("create temporary table copied (like pc.coupon including all)");
            var copy = database.unwrap(PGConnection.class).getCopyAPI();
            var text = IntStream.range(0, rows).mapToObj(n -> "c" + n + "\tVOUCHER\tAVAILABLE\tq\tp\t\\N\tc\tRESALE\t1\t1\tCNY\t\\N\t\\N"
                    + "\t2026-01-01\t2027-01-01\t\\N\tf\tmemo\t2026-01-01\t\\N\t\\N\t\\N\t1").collect(Collectors.joining("\n", "", "\n"));
            long begin = System.nanoTime();
            copy.copyIn("copy copied from stdin", new java.io.StringReader(text));
            return rows / ((System.nanoTime() - begin) / 1e9);
        }
    }

    private static Connection connect(Path data) throws IOException, SQLException {
        var passwords = new Properties();
        try (var in = Files.newInputStream(data.resolve("postgres.passwords"))) {
            passwords.load(in);
        }
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/partner_center", "pc_app",
                passwords.getProperty("pc_app"));
    }
}
