package org.partnercenter.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/**
 * What one measurement saw.
 *
 * @param perSecond  done a second, refused and failed ones apart
 * @param p50Millis  latency, half are faster
 * @param p99Millis  latency, 99 of 100 are faster
 * @param errors     what was answered otherwise than expected
 */
record Stats(double perSecond, double p50Millis, double p99Millis, long errors) {

    static Stats of(long[] nanos, int count, double seconds, long errors) {
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return new Stats(count / seconds, millis(sorted, 0.5), millis(sorted, 0.99), errors);
    }

    /** The same, each having done so many things. */
    Stats times(int things) {
        return new Stats(perSecond * things, p50Millis, p99Millis, errors);
    }

    private static double millis(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,9.0f/s  p50 %7.2f ms  p99 %7.2f ms%s", perSecond, p50Millis, p99Millis,
                errors == 0 ? "" : "  " + errors + " ERRORS");
    }
}
