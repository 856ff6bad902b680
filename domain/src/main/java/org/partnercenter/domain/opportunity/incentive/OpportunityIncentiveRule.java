package org.partnercenter.domain.opportunity.incentive;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.PARTLY_DOCUMENTED;

/** The rules of opportunity incentives (rulebook, incentives, 4.6). */
public enum OpportunityIncentiveRule implements Rule {
    OPI_01("OPI-01", DOCUMENTED),
    OPI_02("OPI-02", DOCUMENTED),
    OPI_03("OPI-03", DOCUMENTED),
    OPI_04("OPI-04", DOCUMENTED),
    OPI_05("OPI-05", DOCUMENTED),
    OPI_06("OPI-06", PARTLY_DOCUMENTED),
    OPI_07("OPI-07", DOCUMENTED),
    OPI_08("OPI-08", DOCUMENTED);

    private final String id;
    private final Evidence evidence;

    OpportunityIncentiveRule(String id, Evidence evidence) {
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
