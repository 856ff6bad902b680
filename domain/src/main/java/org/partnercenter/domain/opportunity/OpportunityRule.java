package org.partnercenter.domain.opportunity;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.INFERRED;
import static org.partnercenter.domain.kernel.Evidence.PARTLY_DOCUMENTED;

/** The rules of shared opportunities (rulebook, incentives, 4.4, 4.5 and 4.7). */
public enum OpportunityRule implements Rule {
    OPP_01("OPP-01", DOCUMENTED),
    OPP_02("OPP-02", DOCUMENTED),
    OPP_03("OPP-03", PARTLY_DOCUMENTED),
    OPP_04("OPP-04", DOCUMENTED),
    OPP_05("OPP-05", DOCUMENTED),
    OPP_06("OPP-06", DOCUMENTED),
    OPP_07("OPP-07", PARTLY_DOCUMENTED),
    OPP_08("OPP-08", DOCUMENTED),
    OPP_09("OPP-09", DOCUMENTED),
    OPP_10("OPP-10", DOCUMENTED),
    OPP_11("OPP-11", DOCUMENTED),
    OPP_12("OPP-12", DOCUMENTED),
    OPP_13("OPP-13", DOCUMENTED),
    OPP_14("OPP-14", DOCUMENTED),
    OPP_15("OPP-15", INFERRED),
    OPP_16("OPP-16", INFERRED),
    HO_01("HO-01", DOCUMENTED),
    HO_02("HO-02", DOCUMENTED),
    HO_03("HO-03", DOCUMENTED),
    HO_04("HO-04", DOCUMENTED),
    HO_05("HO-05", PARTLY_DOCUMENTED);

    private final String id;
    private final Evidence evidence;

    OpportunityRule(String id, Evidence evidence) {
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
