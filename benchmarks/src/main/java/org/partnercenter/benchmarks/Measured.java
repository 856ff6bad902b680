package org.partnercenter.benchmarks;

import java.util.Locale;
import java.util.Optional;

/**
 * One line of the results.
 *
 * @param scenario groups lines, and is the name on the command line
 * @param what     what was measured, with its size
 * @param ours     the house
 * @param beside   the limit, taken in turns with it
 * @param ratio    ours through the limit, the median of the turns; for times, how many times the limit's
 * @param reach    what was asked for, in words
 * @param reached  whether it was
 */
record Measured(String scenario, String what, String ours, String beside, Optional<Double> ratio, String reach, Optional<Boolean> reached) {

    static Measured rate(String scenario, String what, Turns turns, String reach, boolean reached) {
        return new Measured(scenario, what, rate(turns.ours()), rate(turns.beside()), Optional.of(turns.ratio()), reach,
                Optional.of(reached && turns.ours().errors() == 0));
    }

    static String rate(Stats stats) {
        return String.format(Locale.ROOT, "%,.0f/s, %.1f / %.1f ms%s", stats.perSecond(), stats.p50Millis(), stats.p99Millis(),
                stats.errors() == 0 ? "" : ", " + stats.errors() + " errors");
    }
}
