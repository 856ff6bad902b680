package org.partnercenter.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures the house beside the database it stands on: {@code ./run bench [--short] [SCENARIO ...]}. */
public final class Bench implements AutoCloseable {

    private static final List<Scenario> ALL = List.of(new Issuing.One(), new Issuing.Hundred(), new Issuing.Hot());

    private final boolean brief;
    private final Path work;
    private House house;
    private PgBench pgbench;
    private final Map<String, List<double[]>> points = new LinkedHashMap<>();

    private Bench(boolean brief, Path work) {
        this.brief = brief;
        this.work = work;
    }

    public static void main(String[] arguments) throws Exception {
        var names = new ArrayList<>(List.of(arguments));
        boolean brief = names.remove("--short");
        var unknown = names.stream().filter(name -> ALL.stream().noneMatch(each -> each.name().equals(name))).toList();
        if (!unknown.isEmpty()) {
            System.err.println("no scenario " + unknown + "; there are " + ALL.stream().map(Scenario::name).toList());
            System.exit(2);
        }
        var results = new ArrayList<Measured>();
        try (var bench = new Bench(brief, Files.createTempDirectory("bench"))) {
            for (var scenario : ALL) {
                if (names.isEmpty() || names.contains(scenario.name())) {
                    System.out.println(scenario.name());
                    results.addAll(scenario.measure(bench));
                }
            }
        }
        results.forEach(System.out::println);
    }

    /** The server that most scenarios share: furnished and warm. */
    House house() throws Exception {
        if (house == null) {
            System.out.println("  starting, furnishing and warming up a server");
            house = House.first(work, "512m");
            Estate.furnish(house);
            pgbench = new PgBench(house);
            for (int i = 0; i < (brief ? 1 : 3); i++) {
                System.out.println("  warming " + new Load(house.port(), 8).run(Issuing.spread(house, requests(3_000), 1), brief ? 5 : 8));
            }
        }
        return house;
    }

    PgBench pgbench() {
        return pgbench;
    }

    int rounds() {
        return brief ? 2 : 3;
    }

    double seconds() {
        return brief ? 3 : 6;
    }

    /** As many requests as can be needed at most so many a second. */
    int requests(int perSecond) {
        return (int) (perSecond * Math.max(seconds(), 6));
    }

    void told(String scenario, Turns turns) {
        point(scenario, 8, turns);
    }

    void point(String scenario, double at, Turns turns) {
        points.computeIfAbsent(scenario, none -> new ArrayList<>()).add(new double[] {at, turns.ours().perSecond(), turns.beside().perSecond()});
    }

    static String millis(double value) {
        return String.format(Locale.ROOT, "%.1f ms", value);
    }

    @Override
    public void close() throws Exception {
        if (house != null) {
            house.close();
        }
    }
}
