package org.partnercenter.application.incentive.revenue;

import java.time.YearMonth;
import java.util.List;

/** Asks how the sources of a month can be cut into stretches. */
@FunctionalInterface
public interface StretchesOf {

    /** The last id of each {@code size} sources, in order; the rest of them has none. */
    List<String> ends(YearMonth month, int size);
}
