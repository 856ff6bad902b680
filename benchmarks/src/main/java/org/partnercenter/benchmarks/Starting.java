package org.partnercenter.benchmarks;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From the command to the first answer, with demo data, on a new data folder and on one that is there; and what it has in memory then. */
final class Starting implements Scenario {

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Measured> measure(Bench bench) throws Exception {
        var data = Files.createTempDirectory(bench.work(), "start");
        var first = House.start(data, "512m");
        first.stop();
        var times = new double[3];
        House later = null;
        for (int i = 0; i < times.length; i++) {
            later = House.start(data, "512m");
            times[i] = later.secondsToStart();
            if (i < times.length - 1) {
                later.stop();
            }
        }
        Thread.sleep(5_000);
        long idle = later.residentMegabytes().getFirst();
        later.close();
        double median = Turns.median(times);
        System.out.printf(Locale.ROOT, "  first %.1f s, later %.1f s, %d MB%n", first.secondsToStart(), median, idle);
        return List.of(seconds("first start, demo data", first.secondsToStart(), 10), seconds("later start", median, 3),
                new Measured(name(), "resident, idle, database apart", idle + " MB", "–", Optional.empty(), "≤ 400 MB", Optional.of(idle <= 400)));
    }

    private Measured seconds(String what, double seconds, int reach) {
        return new Measured(name(), what, String.format(Locale.ROOT, "%.1f s", seconds), "–", Optional.empty(), "≤ " + reach + " s", Optional.of(seconds <= reach));
    }
}
