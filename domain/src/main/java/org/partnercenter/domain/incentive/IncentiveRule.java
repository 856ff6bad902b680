package org.partnercenter.domain.incentive;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.PARTLY_DOCUMENTED;

/** The rules all parts of incentives share (rulebook section 1). */
public enum IncentiveRule implements Rule {
    INC_04("INC-04", DOCUMENTED),
    INC_06("INC-06", DOCUMENTED),
    INC_08("INC-08", DOCUMENTED),
    INC_13("INC-13", DOCUMENTED),
    INC_15("INC-15", DOCUMENTED),
    INC_16("INC-16", DOCUMENTED),
    INC_17("INC-17", DOCUMENTED),
    INC_24("INC-24", DOCUMENTED),
    INC_30("INC-30", PARTLY_DOCUMENTED);

    private final String id;
    private final Evidence evidence;

    IncentiveRule(String id, Evidence evidence) {
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
