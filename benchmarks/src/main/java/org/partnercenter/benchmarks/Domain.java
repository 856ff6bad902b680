package org.partnercenter.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decisions of the domain jar alone, in a JVM of their own: how many a second and a thread, and what each leaves for the collector. */
final class Domain implements Scenario {

    private static final Path JMH = Path.of("benchmarks/target/jmh");
    private static final Pattern RATE = Pattern.compile("DomainDecisions\\.(\\w+)\\s+thrpt\\s+\\d+\\s+([\\d.]+).*");
    /** JMH writes "≈ 10⁻⁶" where nothing is left. */
    private static final String ALMOST_NOTHING = "≈";
    private static final Pattern ALLOCATED = Pattern.compile("DomainDecisions\\.(\\w+):.?gc\\.alloc\\.rate\\.norm\\s+thrpt\\s+\\d+\\s+([\\d.]+|≈).*");

    @Override
    public String name() {
        return "domain";
    }

    @Override
    public List<Measured> measure(Bench bench) throws Exception {
        if (!Files.isDirectory(JMH)) {
            run(null, "mvn", "-B", "-q", "-f", "benchmarks/pom.xml", "dependency:copy-dependencies", "-DoutputDirectory=target/jmh", "-DincludeScope=runtime");
        }
        var java = Path.of(System.getProperty("java.home"), "bin");
        var classes = Files.createDirectories(bench.work().resolve("jmh"));
        var path = "bootstrap/target/libs/*:" + JMH + "/*";
        run(null, java.resolve("javac").toString(), "-d", classes.toString(), "-cp", path, "-processor", "org.openjdk.jmh.generators.BenchmarkProcessor",
                "benchmarks/src/main/java/org/partnercenter/benchmarks/DomainDecisions.java");
        var said = new ArrayList<String>();
        run(said, java.resolve("java").toString(), "-cp", classes + ":" + path, "org.openjdk.jmh.Main", "-f", "1", "-wi", bench.brief() ? "2" : "3", "-w",
                "1", "-i", bench.brief() ? "2" : "4", "-r", "1", "-prof", "gc", "-foe", "true", "-jvmArgs", "-Xmx512m -XX:+UseSerialGC");
        var results = new ArrayList<Measured>();
        for (var line : said) {
            var rate = RATE.matcher(line);
            if (rate.matches()) {
                double perSecond = Double.parseDouble(rate.group(2));
                double bytes = said.stream().map(ALLOCATED::matcher).filter(found -> found.matches() && found.group(1).equals(rate.group(1)))
                        .mapToDouble(found -> found.group(2).equals(ALMOST_NOTHING) ? 0 : Double.parseDouble(found.group(2))).findFirst().orElse(Double.NaN);
                System.out.printf(Locale.ROOT, "  %-44s %,.1f M/s a thread, %,.0f B each%n", rate.group(1), perSecond / 1e6, bytes);
                results.add(new Measured(name(), rate.group(1), String.format(Locale.ROOT, "%.1f M/s, %.0f B", perSecond / 1e6, bytes), "–", Optional.empty(),
                        "≥ 5 M/s, ≤ 300 B", Optional.of(perSecond >= 5e6 && bytes <= 300)));
            }
        }
        return results;
    }

    private static void run(List<String> said, String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var all = process.inputReader().lines().toList();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + String.join("\n", all));
        }
        if (said != null) {
            said.addAll(all);
        }
    }
}
