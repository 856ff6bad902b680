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
 * Puts final revenue of a month into the database of a demo server and lets the server close the month, through its door and with all that
 * belongs to it: formal bills of all partners, every line with its rate and reason. Run by {@code benchmarks/incentives LINES PARTNERS}.
 */
final class IncentiveClosing {

    private static final String MONTH = "to_char(now() - interval '1 month', 'YYYY-MM')";
    private static final String STATEMENTS = """
            insert into pc.revenue_statement (id, partner_id, month, total, eligible, lines, final_at)
            select 'statement-' || p, 'partner-' || p, to_char(now() - interval '1 month', 'YYYY-MM'), 0, 0, %1$d / %2$d, now()
            from generate_series(0, %2$d - 1) as p
            """;
    /** Every twentieth line takes back the one before it. */
    private static final String LINES = """
            insert into pc.revenue_line (id, partner_id, month, origin, source_id, source_month, version, keeper_id, association_type, customer_id,
                order_id, service_type, order_type, billing_mode, revenue_time, official, discount, cash, credit, stored_value_card, coupon,
                cash_coupon, uncounted, debt, write_off, product, card_purchase, booked_before, revenue)
            select md5(n::text), 'partner-' || n %% %2$d, m, 'FEE_RECORD', md5(n::text), m, 1, 'partner-' || n %% %2$d, '2', 'customer-' || n %% 10000,
                'order-' || n / 3, case when n %% 3 = 0 then 'hws.service.type.obs' else 'hws.service.type.ec2' end, 'USAGE', 'ON_DEMAND', now(),
                10, 0, 10, 0, 0, 0, 0, 0, 0, 0, '0', false, 0, case when n %% 20 = 0 then -500 else 1000 + n %% 1000 end
            from generate_series(1, %1$d) as n, (select to_char(now() - interval '1 month', 'YYYY-MM') as m) as month
            """;

    public static void main(String[] arguments) throws Exception {
        int lines = Integer.parseInt(arguments[0]);
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
                measure(connection, lines, partners);
            }
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static void measure(Connection connection, int lines, int partners) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute("set statement_timeout = 0");
            statement.execute(String.format(Locale.ROOT, STATEMENTS, lines, partners));
            statement.execute(String.format(Locale.ROOT, LINES, lines, partners));
            statement.execute("vacuum analyze pc.revenue_line");
            statement.execute("insert into pc.incentive_closing (period, period_end, run, begun_at, listed) values (" + MONTH + ", " + MONTH
                    + ", 1, now(), false) on conflict (period) do update set run = 2, listed = false, behind = null, finished_at = null");
        }
        var begun = Instant.now();
        try (var statement = connection.createStatement()) {
            while (true) {
                try (var row = statement.executeQuery("select finished_at is not null, (select sum(lines) from pc.incentive_closing_partner p"
                        + " where p.period = c.period) from pc.incentive_closing c where period = " + MONTH)) {
                    row.next();
                    if (row.getBoolean(1)) {
                        break;
                    }
                }
                Thread.sleep(200);
            }
            var took = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
            try (var row = statement.executeQuery("select count(*), sum(lines), sum(amount) from pc.incentive_bill where status = 'PENDING_CONFIRMATION'")) {
                row.next();
                System.out.printf(Locale.ROOT, "closed: %,d bills of %,d lines, %,d fen in %.1f s, %,.0f lines/s%n", row.getLong(1), row.getLong(2),
                        row.getLong(3), took, row.getLong(2) / took);
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
