package org.partnercenter.domain.bill;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.INFERRED;

/** The rules of bills and consumption (rulebook section 6.4). */
public enum BillRule implements Rule {
    BIL_01("BIL-01", DOCUMENTED),
    BIL_02("BIL-02", DOCUMENTED),
    BIL_03("BIL-03", DOCUMENTED),
    BIL_04("BIL-04", DOCUMENTED),
    BIL_05("BIL-05", INFERRED),
    BIL_06("BIL-06", INFERRED),
    BIL_07("BIL-07", DOCUMENTED),
    BIL_08("BIL-08", INFERRED);

    private final String id;
    private final Evidence evidence;

    BillRule(String id, Evidence evidence) {
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
