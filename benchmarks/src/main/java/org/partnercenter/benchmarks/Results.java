package org.partnercenter.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what was measured: a page of its own for the day, and the measured part of the page about performance with a plot for each scenario. */
final class Results {

    private static final Path PAGE = Path.of("docs/performance.md");
    private static final Path PLOTS = Path.of("docs/performance");
    private static final Path FOLDER = Path.of("benchmarks/results");
    private static final String BEGIN = "<!-- measured by ./run bench -->";
    private static final String END = "<!-- end of what ./run bench measured -->";
    private static final Map<String, String[]> TITLES = Map.of(
            "hot-quota", new String[] {"Coupons issued from one quota", "connections", "a second"},
            "issue-growth", new String[] {"Coupons issued while there are more and more", "coupons stored", "a second"},
            "reads", new String[] {"One coupon read by id", "coupons stored", "a second"},
            "files", new String[] {"Rows of a file, beside COPY", "rows of the file", "rows a second"},
            "close", new String[] {"Lines of a closed quarter, beside one sum", "lines", "lines a second"});

    private Results() {
    }

    /** Results of some scenarios, or in short, do not replace those of all of them in the page. */
    static void write(boolean brief, boolean all, List<String> settings, List<Measured> results, Map<String, List<double[]>> points) throws IOException {
        var table = table(results);
        Files.createDirectories(FOLDER);
        var name = LocalDate.now() + (brief ? "-short" : all ? "" : "-part") + ".md";
        Files.writeString(FOLDER.resolve(name), "# Measured on " + LocalDate.now() + (brief ? ", in short" : "") + "\n\n"
                + settings.stream().map(line -> "- " + line).collect(Collectors.joining("\n")) + "\n\n" + table);
        System.out.println("written to " + FOLDER.resolve(name));
        if (brief || !all) {
            return;
        }
        Files.createDirectories(PLOTS);
        var plots = new StringBuilder();
        for (var each : points.entrySet()) {
            var title = TITLES.get(each.getKey());
            if (title != null && each.getValue().size() > 1) {
                Files.writeString(PLOTS.resolve(each.getKey() + ".svg"), Plot.of(title[0], title[1], title[2], each.getValue()));
                plots.append("\n![").append(title[0]).append("](performance/").append(each.getKey()).append(".svg)\n");
            }
        }
        var page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin >= 0 && end > begin) {
            Files.writeString(PAGE, page.substring(0, begin) + BEGIN + "\n\nMeasured on " + LocalDate.now() + " ([settings](../benchmarks/results/" + name + ")).\n\n" + table
                    + plots + "\n" + page.substring(end));
        }
    }

    private static String table(List<Measured> results) {
        var text = new StringBuilder("| | house | beside | ratio | reach | |\n|---|---|---|---|---|---|\n");
        for (var each : results) {
            text.append(String.format(Locale.ROOT, "| %s: %s | %s | %s | %s | %s | %s |%n", each.scenario(), each.what(), each.ours(), each.beside(),
                    each.ratio().map(ratio -> String.format(Locale.ROOT, ratio < 10 ? "%.2f" : "%.0f", ratio)).orElse("–"), each.reach(),
                    each.reached().map(reached -> reached ? "reached" : "**not reached**").orElse("")));
        }
        return text.toString();
    }
}
