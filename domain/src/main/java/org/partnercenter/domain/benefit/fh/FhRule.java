package org.partnercenter.domain.benefit.fh;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;

/** The rules of the full-time headcount incentive (rulebook, incentives, section 2.1). */
public enum FhRule implements Rule {
    FH_01("FH-01", DOCUMENTED),
    FH_02("FH-02", DOCUMENTED),
    FH_03("FH-03", DOCUMENTED),
    FH_04("FH-04", DOCUMENTED),
    FH_05("FH-05", DOCUMENTED),
    FH_06("FH-06", DOCUMENTED),
    FH_07("FH-07", DOCUMENTED),
    FH_08("FH-08", DOCUMENTED),
    FH_09("FH-09", DOCUMENTED);

    private final String id;
    private final Evidence evidence;

    FhRule(String id, Evidence evidence) {
        this.id = id;
        this.evidence = evidence;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Evidence evidence() {
        return evidence;
    }
}
