package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.PARTLY_DOCUMENTED;

/** The rules of revenue (rulebook section 1.5). */
public enum RevenueRule implements Rule {
    INC_01("INC-01", DOCUMENTED),
    INC_02("INC-02", DOCUMENTED),
    INC_03("INC-03", DOCUMENTED),
    INC_05("INC-05", DOCUMENTED),
    INC_07("INC-07", PARTLY_DOCUMENTED),
    INC_09("INC-09", DOCUMENTED);

    private final String id;
    private final Evidence evidence;

    RevenueRule(String id, Evidence evidence) {
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
