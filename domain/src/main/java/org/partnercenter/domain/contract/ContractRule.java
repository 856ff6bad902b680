package org.partnercenter.domain.contract;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.INFERRED;

/** The rules of contracts (rulebook section 8). */
public enum ContractRule implements Rule {
    CTR_01("CTR-01", DOCUMENTED),
    CTR_02("CTR-02", DOCUMENTED),
    CTR_03("CTR-03", INFERRED),
    CTR_04("CTR-04", INFERRED),
    CTR_05("CTR-05", DOCUMENTED),
    CTR_06("CTR-06", DOCUMENTED);

    private final String id;
    private final Evidence evidence;

    ContractRule(String id, Evidence evidence) {
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
