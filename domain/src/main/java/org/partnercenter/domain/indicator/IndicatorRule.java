package org.partnercenter.domain.indicator;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.INFERRED;

/** The rules of indicators (rulebook section 5). */
public enum IndicatorRule implements Rule {
    IND_01("IND-01", DOCUMENTED),
    IND_02("IND-02", DOCUMENTED),
    IND_03("IND-03", DOCUMENTED),
    IND_04("IND-04", DOCUMENTED),
    IND_05("IND-05", DOCUMENTED),
    IND_06("IND-06", DOCUMENTED),
    IND_07("IND-07", INFERRED);

    private final String id;
    private final Evidence evidence;

    IndicatorRule(String id, Evidence evidence) {
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
