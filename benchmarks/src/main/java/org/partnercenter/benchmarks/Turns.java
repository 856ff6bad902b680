package org.partnercenter.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;

/** Measures two things in turns, A-B-A-B, so that what else the machine does falls on both. */
final class Turns {

    /** Something that can be measured once. */
    @FunctionalInterface
    interface Once {
        Stats measure(int turn) throws Exception;
    }

    private final List<Stats> ours = new ArrayList<>();
    private final List<Stats> beside = new ArrayList<>();

    static Turns taken(House house, String what, int rounds, Once ours, Once beside) throws Exception {
        var turns = new Turns();
        for (int i = 0; i < rounds; i++) {
            int turn = i;
            turns.ours.add(told(house, what, "house  ", () -> ours.measure(turn)));
            turns.beside.add(told(house, what, "beside ", () -> beside.measure(turn)));
        }
        System.out.printf(Locale.ROOT, "  %-44s ratio %.2f%n", what, turns.ratio());
        return turns;
    }

    /** What it cost is told as well: on a machine that is busy with something else it says more than how long it took. */
    private static Stats told(House house, String what, String side, Callable<Stats> once) throws Exception {
        var before = house.processorSeconds();
        long begun = System.nanoTime();
        var stats = once.call();
        double seconds = (System.nanoTime() - begun) / 1e9;
        var after = house.processorSeconds();
        double done = stats.perSecond() * seconds;
        System.out.printf(Locale.ROOT, "  %-44s %s %s  cpu server %.3f database %.3f ms%n", what, side, stats, (after[0] - before[0]) * 1e3 / done,
                (after[1] - before[1]) * 1e3 / done);
        return stats;
    }

    Stats ours() {
        return median(ours);
    }

    Stats beside() {
        return median(beside);
    }

    /** The median of the ratios of neighbours. */
    double ratio() {
        var ratios = new double[ours.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = ours.get(i).perSecond() / beside.get(i).perSecond();
        }
        return median(ratios);
    }

    private static Stats median(List<Stats> all) {
        return new Stats(median(all, Stats::perSecond), median(all, Stats::p50Millis), median(all, Stats::p99Millis),
                all.stream().mapToLong(Stats::errors).sum());
    }

    private static double median(List<Stats> all, ToDoubleFunction<Stats> of) {
        return median(all.stream().mapToDouble(of).toArray());
    }

    static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
