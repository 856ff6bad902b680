package org.partnercenter.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.postgresql.PGConnection;

/** A file of coupons, from claim to report, beside {@code COPY} of the same rows into tables like those it wrote to. */
final class Dropping implements Scenario {

    private static final List<String> TABLES = List.of("remembered_answer", "coupon", "ledger_transfer", "outbox_event", "notice", "audit_entry", "file_row");

    @Override
    public String name() {
        return "files";
    }

    @Override
    public List<Measured> measure(Bench bench) throws Exception {
        var results = new ArrayList<Measured>();
        System.out.println("  starting a server with a heap of 256 MB");
        try (var house = House.first(bench.work(), "256m")) {
            Estate.furnish(house);
            drop(house, "warm-up.csv", 5_000);
            seconds(house, "warm-up.csv");
            double perRow = 0;
            for (int rows : bench.fileSizes()) {
                if (!bench.fits(rows * perRow)) {
                    results.add(new Measured(name(), String.format(Locale.ROOT, "%,d rows", rows), "left out of a run of 25 minutes, see --large", "–",
                            Optional.empty(), "≤ 3 × COPY", Optional.empty()));
                    continue;
                }
                var name = "measured-" + rows + ".csv";
                drop(house, name, rows);
                double ours = seconds(house, name);
                // COPY itself, and writing what it copies to disk, take about as long again as the rows.
                perRow = 1.8 * ours / rows;
                double copied = copied(house, bench.work(), name, rows);
                var what = String.format(Locale.ROOT, "%,d rows", rows);
                int times = rows >= 1_000_000 ? 3 : 4;
                System.out.printf(Locale.ROOT, "  %-44s %.1f s, %,.0f rows/s; COPY %.1f s; %.1f times; at most %d MB resident%n", what, ours, rows / ours, copied,
                        ours / copied, house.residentMegabytes().getLast());
                results.add(new Measured(name(), what + ", heap 256 MB", String.format(Locale.ROOT, "%.1f s, %,.0f rows/s", ours, rows / ours),
                        String.format(Locale.ROOT, "%.1f s", copied), Optional.of(ours / copied), "≤ " + times + " × COPY", Optional.of(ours <= times * copied)));
                bench.point("files", rows, rows / ours, rows / copied);
            }
        }
        return results;
    }

    private static void drop(House house, String name, int rows) throws IOException {
        var folder = Files.createDirectories(house.data().resolve("inbox/demo-distributor/coupon-issue"));
        var part = folder.resolve(name + ".part");
        try (Writer out = Files.newBufferedWriter(part)) {
            out.write("quota_id,customer_id,face_value,memo,reference\n");
            for (int n = 0; n < rows; n++) {
                out.write("bench-quota-" + (1 + n % Estate.QUOTAS) + ",bench-customer-" + (1 + n % Estate.CUSTOMERS) + ",0.01,memo " + n + "," + name + n + "\n");
            }
        }
        Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static double seconds(House house, String name) throws Exception {
        var query = "select extract(epoch from finished_at - received_at), granted, row_count from pc.dropped_file where name = '" + name
                + "' and finished_at is not null";
        try (var connection = house.database(House.SUPERUSER); var statement = connection.createStatement()) {
            while (true) {
                try (var found = statement.executeQuery(query)) {
                    if (found.next()) {
                        if (found.getLong(2) != found.getLong(3)) {
                            throw new IllegalStateException("of " + found.getLong(3) + " rows " + found.getLong(2) + " were granted");
                        }
                        return found.getDouble(1);
                    }
                }
                Thread.sleep(200);
            }
        }
    }

    /** How long the database takes for rows that stand ready in files: the newest of each table, as many as there were rows. */
    private static double copied(House house, Path work, String name, int rows) throws Exception {
        double seconds = 0;
        try (var connection = house.database(House.SUPERUSER)) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var table : TABLES) {
                var columns = columns(house, table);
                var file = work.resolve(table + ".copy");
                var which = table.equals("file_row") ? " where file_id = (select id from pc.dropped_file where name = '" + name + "')"
                        : table.equals("remembered_answer") ? " where key like '" + name + "%'" : "";
                try (var out = Files.newBufferedWriter(file)) {
                    copy.copyOut("copy (select " + columns + " from pc." + table + which + " order by ctid desc limit " + rows + ") to stdout", out);
                }
                try (var statement = connection.createStatement()) {
                    statement.execute("drop table if exists beside.copied");
                    statement.execute("create table beside.copied (like pc." + table + " including all)");
                }
                try (var in = Files.newBufferedReader(file)) {
                    long begun = System.nanoTime();
                    copy.copyIn("copy beside.copied (" + columns + ") from stdin", in);
                    seconds += (System.nanoTime() - begun) / 1e9;
                }
                Files.delete(file);
            }
        }
        return seconds;
    }

    private static String columns(House house, String table) throws IOException, SQLException {
        return house.value("select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns where table_schema = 'pc' and table_name = '"
                + table + "' and is_identity = 'NO'");
    }
}
