package org.partnercenter.domain.benefit.mdf;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;

/** The rules of the market development fund (rulebook, incentives, section 2.3). */
public enum MdfRule implements Rule {
    MDF_01("MDF-01", DOCUMENTED),
    MDF_02("MDF-02", DOCUMENTED),
    MDF_03("MDF-03", DOCUMENTED),
    MDF_04("MDF-04", DOCUMENTED),
    MDF_05("MDF-05", DOCUMENTED),
    MDF_06("MDF-06", DOCUMENTED),
    MDF_07("MDF-07", DOCUMENTED),
    MDF_08("MDF-08", DOCUMENTED),
    MDF_09("MDF-09", DOCUMENTED),
    MDF_10("MDF-10", DOCUMENTED);

    private final String id;
    private final Evidence evidence;

    MdfRule(String id, Evidence evidence) {
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
