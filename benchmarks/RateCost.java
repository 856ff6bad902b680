import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.RateLimits.Rate;
import org.partnercenter.application.kernel.RateLimits;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.LocalRateLimits;
import org.partnercenter.persistence.kernel.Pool;
import org.partnercenter.persistence.kernel.SharedRateLimits;

/**
 * Counts as often as it can, against the embedded database of a demo server that is otherwise idle. Run by {@code benchmarks/rates
 * SECONDS}.
 */
final class RateCost {

    private static final Rate NEVER_REACHED = Rate.perSecond(100_000_000);
    private static final Rate REACHED_AT_ONCE = Rate.perMinute(1);

    private static final Clocks CLOCKS = new Clocks() {
        @Override
        public Instant business() {
            return Instant.now();
        }

        @Override
        public Instant real() {
            return Instant.now();
        }
    };

    public static void main(String[] arguments) throws Exception {
        int seconds = Integer.parseInt(arguments[0]);
        var data = Files.createTempDirectory("benchmark");
        var server = new ProcessBuilder("./run", "demo", "--data", data.toString(), "--port", "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            var out = server.inputReader();
            for (var line = out.readLine(); line != null && !line.startsWith("  mode"); line = out.readLine()) {
                continue;
            }
            measure(data, seconds);
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static void measure(Path data, int seconds) throws Exception {
        var local = new LocalRateLimits(CLOCKS, 20_000);
        try (var pool = pool(data)) {
            var shared = new SharedRateLimits(pool, new Database(pool), CLOCKS, local);
            var other = new SharedRateLimits(pool, new Database(pool), CLOCKS, local);
            run("warm-up", 1, seconds, n -> shared, n -> "warm", NEVER_REACHED);
            run("in the database, 1 caller", 1, seconds, n -> shared, n -> "one", NEVER_REACHED);
            run("in the database, 16 callers of 16 keys", 16, seconds, n -> shared, n -> "many " + n, NEVER_REACHED);
            run("in the database, 16 callers of one key", 16, seconds, n -> shared, n -> "hot", NEVER_REACHED);
            run("the same from two nodes", 16, seconds, n -> n % 2 == 0 ? shared : other, n -> "hot 2", NEVER_REACHED);
            run("over the rate, 16 callers of one key", 16, seconds, n -> shared, n -> "over", REACHED_AT_ONCE);
            run("in the memory of the node, 16 callers of one key", 16, seconds, n -> local, n -> "hot", NEVER_REACHED);
        }
    }

    private static void run(String what, int callers, int seconds, IntFunction<RateLimits> node, IntFunction<String> key, Rate rate)
            throws Exception {
        var counted = new AtomicLong();
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < callers; caller++) {
                int n = caller;
                threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        node.apply(n).take(key.apply(n), rate);
                        counted.incrementAndGet();
                    }
                });
            }
        }
        double took = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT, "%-50s %,12.0f a second %,10.3f ms each%n", what, counted.get() / took,
                1_000 * took * callers / counted.get());
    }

    private static com.zaxxer.hikari.HikariDataSource pool(Path data) throws IOException {
        var passwords = new Properties();
        try (var in = Files.newInputStream(data.resolve("postgres.passwords"))) {
            passwords.load(in);
        }
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
        return Pool.open("jdbc:postgresql://127.0.0.1:" + port + "/partner_center", "pc_app", passwords.getProperty("pc_app"),
                Pool.DEFAULT_SIZE);
    }
}
