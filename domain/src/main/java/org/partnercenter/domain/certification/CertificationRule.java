package org.partnercenter.domain.certification;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.INFERRED;

/** The rules of business-information certification (rulebook, incentives, section 6). */
public enum CertificationRule implements Rule {
    BIA_01("BIA-01", DOCUMENTED),
    BIA_02("BIA-02", DOCUMENTED),
    BIA_03("BIA-03", DOCUMENTED),
    BIA_04("BIA-04", DOCUMENTED),
    BIA_05("BIA-05", DOCUMENTED),
    BIA_06("BIA-06", DOCUMENTED),
    BIA_07("BIA-07", DOCUMENTED),
    BIA_08("BIA-08", INFERRED),
    BIA_09("BIA-09", INFERRED);

    private final String id;
    private final Evidence evidence;

    CertificationRule(String id, Evidence evidence) {
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
