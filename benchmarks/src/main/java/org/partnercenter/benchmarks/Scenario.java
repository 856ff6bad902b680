package org.partnercenter.benchmarks;

import java.util.List;

/** Something to measure. */
interface Scenario {

    /** The name on the command line. */
    String name();

    List<Measured> measure(Bench bench) throws Exception;
}
