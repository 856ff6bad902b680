import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Properties;
import org.partnercenter.persistence.kernel.Pool;

/**
 * Puts the fee records of a month into the database of a demo server and lets the server form the month, through its door and with all that
 * belongs to it: once anew, once with nothing changed. Run by {@code benchmarks/revenue FEE_RECORDS PARTNERS}.
 */
final class RevenueForming {

    private static final String RECORDS = """
            insert into pc.fee_record (record_id, version, cycle, told_cycle, bill_type, bill_date, customer_id, partner_id, association_type,
                trade_id, trade_time, consume_time, detail_type, charging_mode, service_type, resource_type, official, discount, cash, credit,
                coupon, cash_coupon, stored_value_card, debt, write_off)
            select md5(n::text), 1, m, m, '0', (m || '-01')::date + n %% 28, 'customer-' || n %% 10000, 'partner-' || n %% %2$d, '1',
                'trade-' || n / 3, (m || '-01T04:00:00Z')::timestamptz + (n %% 28) * interval '1 day' + (n %% 80000) * interval '1 second',
                null, 5, 3, 'hws.service.type.ec2', 'hws.resource.type.vm', 10 + n %% 1000 * 0.001, 1, 8 + n %% 1000 * 0.001, 0, 1, 0, 0, 0, 0
            from generate_series(1, %1$d) as n, (select to_char(now() - interval '1 month', 'YYYY-MM') as m) as month
            """;

    public static void main(String[] arguments) throws Exception {
        int records = Integer.parseInt(arguments[0]);
        int partners = Integer.parseInt(arguments[1]);
        var data = Files.createTempDirectory("benchmark");
        var server = new ProcessBuilder("./run", "demo", "--data", data.toString(), "--port", "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            var out = server.inputReader();
            for (var line = out.readLine(); line != null && !line.startsWith("  mode"); line = out.readLine()) {
                continue;
            }
            try (var owner = pool(data, "pc_owner"); var connection = owner.getConnection()) {
                measure(connection, records, partners);
            }
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static void measure(Connection connection, int records, int partners) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(String.format(Locale.ROOT, RECORDS, records, partners));
            statement.execute("vacuum analyze pc.fee_record");
            statement.execute("insert into pc.bill_cycle (month) values (to_char(now() - interval '1 month', 'YYYY-MM')) on conflict do nothing");
        }
        time(connection, "formed anew", records);
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum analyze pc.revenue_line");
            statement.execute("insert into pc.revenue_month (month, told_at) values (to_char(now() - interval '1 month', 'YYYY-MM'), "
                    + "now() + interval '1 day') on conflict (month) do update set told_at = excluded.told_at");
        }
        time(connection, "formed again, nothing changed", records);
    }

    /** The chore begins by itself; the run's own times would count what it waited before that. */
    private static void time(Connection connection, String what, int records) throws Exception {
        try (var statement = connection.createStatement()) {
            Instant begun = null;
            while (true) {
                try (var row = statement.executeQuery("select finished_at is not null, sources, changed, (select count(*) from pc.revenue_piece)"
                        + " from pc.revenue_run where month = to_char(now() - interval '1 month', 'YYYY-MM')")) {
                    boolean any = row.next();
                    if (any && !row.getBoolean(1) && begun == null) {
                        begun = Instant.now();
                    }
                    if (any && row.getBoolean(1) && begun != null) {
                        var took = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
                        System.out.printf(Locale.ROOT, "%-32s %,12d records %,10d changed %8.1f s %,10.0f/s%n", what, row.getLong(2),
                                row.getLong(3), took, records / took);
                        return;
                    }
                }
                Thread.sleep(100);
            }
        }
    }

    private static HikariDataSource pool(Path data, String role) throws IOException {
        var passwords = new Properties();
        try (var in = Files.newInputStream(data.resolve("postgres.passwords"))) {
            passwords.load(in);
        }
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
        return Pool.open("jdbc:postgresql://127.0.0.1:" + port + "/partner_center", role, passwords.getProperty(role), Pool.DEFAULT_SIZE);
    }
}
