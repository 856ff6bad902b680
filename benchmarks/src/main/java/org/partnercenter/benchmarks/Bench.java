package org.partnercenter.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Measures the house beside the database it stands on: {@code ./run bench [--short | --large] [SCENARIO ...]}. */
public final class Bench {

    /** Coupons in the schema beside, for statements that change one. */
    static final int SEEDED = 100_000;

    private static final List<Scenario> ALL = List.of(new Starting(), new Domain(), new Issuing.One(), new Issuing.Hundred(), new Issuing.Hot(),
            new Changing.Reclaim(), new Changing.Use(), new Changing.Allocate(), new Reading(), new Closing(), new Dropping());

    /** A run takes no longer; what does not fit any more is told, and measured with {@code --large}. */
    private static final double MOST_SECONDS = 25 * 60;

    private final boolean brief;
    private final boolean large;
    private final long begun = System.nanoTime();
    private final Path work;
    private final Map<String, List<double[]>> points = new LinkedHashMap<>();
    private House house;
    private PgBench pgbench;
    private boolean seeded;

    private Bench(boolean brief, boolean large, Path work) {
        this.brief = brief;
        this.large = large;
        this.work = work;
    }

    public static void main(String[] arguments) throws Exception {
        var names = new ArrayList<>(List.of(arguments));
        boolean brief = names.remove("--short");
        boolean large = names.remove("--large");
        var unknown = names.stream().filter(name -> ALL.stream().noneMatch(each -> each.name().equals(name))).toList();
        if (!unknown.isEmpty()) {
            System.err.println("no scenario " + unknown + "; there are " + ALL.stream().map(Scenario::name).toList());
            System.exit(2);
        }
        new Bench(brief, large, Files.createTempDirectory("bench")).measure(names);
    }

    private void measure(List<String> names) throws Exception {
        var results = new ArrayList<Measured>();
        var settings = new ArrayList<>(Machine.lines());
        try {
            for (var scenario : ALL) {
                if (names.isEmpty() || names.contains(scenario.name())) {
                    System.out.printf(Locale.ROOT, "%s (after %d s)%n", scenario.name(), (System.nanoTime() - begun) / 1_000_000_000L);
                    results.addAll(measured(scenario));
                }
            }
            if (house != null) {
                settings.addAll(Machine.ofDatabase(house, pgbench));
                long loaded = house.residentMegabytes().getLast();
                results.add(new Measured("memory", "resident at most under all this load, database apart", loaded + " MB", "–", Optional.empty(), "≤ 400 MB",
                        Optional.of(loaded <= 400)));
            }
        } finally {
            if (house != null) {
                house.close();
            }
            House.delete(work);
        }
        Results.write(brief, names.isEmpty(), settings, results, points);
    }

    /** One that breaks is told, and does not keep the others from being measured. */
    private List<Measured> measured(Scenario scenario) throws InterruptedException {
        try {
            return scenario.measure(this);
        } catch (InterruptedException stop) {
            throw stop;
        } catch (Exception broken) {
            System.out.println("  could not be measured: " + broken);
            return List.of(new Measured(scenario.name(), "could not be measured: " + broken.getClass().getSimpleName(), "–", "–", Optional.empty(), "",
                    Optional.of(false)));
        }
    }

    /** The server that most scenarios share: furnished and warm. */
    House house() throws Exception {
        if (house == null) {
            System.out.println("  starting, furnishing and warming up a server");
            house = House.first(work, "512m");
            Estate.furnish(house);
            pgbench = new PgBench(house);
            for (int i = 0; i < (brief ? 2 : 6); i++) {
                System.out.println("  warming " + new Load(house.port(), 8).run(Issuing.spread(house, 30_000, 1), brief ? 5 : 10));
            }
        }
        return house;
    }

    /** Coupons and accounts for what changes one of them. */
    void seedBeside() throws Exception {
        if (!seeded) {
            house().execute(House.SUPERUSER, "insert into beside.coupon (id, type, status, quota_id, partner_id, customer_id, association_type, face_minor, balance_minor,"
                    + " currency, valid_from, valid_until, frozen, created_at, version, times_used) select 'seed-' || n, 'VOUCHER', 'AVAILABLE', 'bench-quota-' || 1 + n % "
                    + Estate.QUOTAS + ", 'demo-distributor', 'bench-customer-' || 1 + n % " + Estate.CUSTOMERS + ", 'RESALE', 1, 1, 'CNY', now(), now() + interval '1 year',"
                    + " false, now(), 1, 0 from generate_series(1, " + SEEDED + ") n",
                    "insert into beside.account select * from pc.account where id = 'demo-distributor' on conflict do nothing",
                    "insert into beside.account (id, kind, partner_id, customer_id, balance_minor, earmarked_minor, credit_minor, currency, version)"
                            + " select 'bench-customer-' || n, 'CUSTOMER', 'demo-distributor', 'bench-customer-' || n, 0, 0, 0, 'CNY', 1 from generate_series(1, "
                            + Estate.CUSTOMERS + ") n", "vacuum analyze beside.coupon");
            seeded = true;
        }
    }

    PgBench pgbench() {
        return pgbench;
    }

    Path work() {
        return work;
    }

    boolean brief() {
        return brief;
    }

    /** Whether something that takes so long still fits. */
    boolean fits(double seconds) {
        return large || (System.nanoTime() - begun) / 1e9 + seconds < MOST_SECONDS;
    }

    int rounds() {
        return brief ? 2 : 3;
    }

    double seconds() {
        return brief ? 3 : 5;
    }

    List<Integer> sizes() {
        return brief ? List.of(10_000, 100_000) : List.of(10_000, 100_000, 1_000_000);
    }

    List<Integer> fileSizes() {
        return brief ? List.of(10_000, 50_000) : List.of(10_000, 100_000, 1_000_000);
    }

    int lines() {
        return brief ? 100_000 : 1_000_000;
    }

    /** As many requests as can be needed at most so many a second. */
    int requests(int perSecond) {
        return (int) (perSecond * seconds());
    }

    void point(String scenario, double at, Turns turns) {
        point(scenario, at, turns.ours().perSecond(), turns.beside().perSecond());
    }

    void point(String scenario, double at, double ours, double beside) {
        points.computeIfAbsent(scenario, none -> new ArrayList<>()).add(new double[] {at, ours, beside});
    }

    static String millis(double value) {
        return String.format(Locale.ROOT, "%.1f ms", value);
    }

    /** What all this ran on. */
    private static final class Machine {

        static List<String> lines() throws IOException {
            var processor = Files.readAllLines(Path.of("/proc/cpuinfo")).stream().filter(line -> line.startsWith("model name")).findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 2)).orElse("unknown processor");
            var memory = Files.readAllLines(Path.of("/proc/meminfo")).getFirst().replaceAll("\\D", "");
            var load = Files.readString(Path.of("/proc/loadavg")).strip();
            return List.of(Runtime.getRuntime().availableProcessors() + " processors (" + processor + "), " + Long.parseLong(memory) / 1_048_576 + " GB, load before: " + load,
                    System.getProperty("os.name") + " " + System.getProperty("os.version") + ", Java " + Runtime.version(),
                    "server with -Xmx512m (files 256m), client and pgbench in processes of their own, all on loopback; the house's own background work runs on",
                    "requests are signed beforehand and each is different");
        }

        static List<String> ofDatabase(House house, PgBench pgbench) throws Exception {
            return List.of("PostgreSQL " + house.value("show server_version") + ", fsync " + house.value("show fsync") + ", synchronous_commit "
                    + house.value("show synchronous_commit") + ", full_page_writes " + house.value("show full_page_writes") + ", shared_buffers "
                    + house.value("show shared_buffers") + "; " + pgbench.version() + ", -M prepared -j 2");
        }
    }
}
