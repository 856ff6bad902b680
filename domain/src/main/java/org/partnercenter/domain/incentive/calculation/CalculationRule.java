package org.partnercenter.domain.incentive.calculation;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;

/** The rules incentives are calculated by (rulebook section 1). */
public enum CalculationRule implements Rule {
    INC_10("INC-10", DOCUMENTED),
    INC_11("INC-11", DOCUMENTED),
    INC_12("INC-12", DOCUMENTED),
    INC_28("INC-28", DOCUMENTED);

    private final String id;
    private final Evidence evidence;

    CalculationRule(String id, Evidence evidence) {
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
