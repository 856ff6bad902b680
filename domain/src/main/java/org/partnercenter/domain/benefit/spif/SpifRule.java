package org.partnercenter.domain.benefit.spif;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;

/** The rules of the sales performance incentive fund (rulebook, incentives, section 2.4). */
public enum SpifRule implements Rule {
    SPIF_01("SPIF-01", DOCUMENTED),
    SPIF_02("SPIF-02", DOCUMENTED),
    SPIF_03("SPIF-03", DOCUMENTED);

    private final String id;
    private final Evidence evidence;

    SpifRule(String id, Evidence evidence) {
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
