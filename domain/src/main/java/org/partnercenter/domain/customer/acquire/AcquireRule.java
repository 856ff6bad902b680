package org.partnercenter.domain.customer.acquire;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED_INTERNATIONAL;

/** The rules of acquiring customers (rulebook sections 2.3 and 2.7). */
public enum AcquireRule implements Rule {
    ASC_06("ASC-06", DOCUMENTED),
    ASC_07("ASC-07", DOCUMENTED),
    ASC_08("ASC-08", DOCUMENTED),
    ASC_12("ASC-12", DOCUMENTED),
    ASC_28("ASC-28", DOCUMENTED_INTERNATIONAL);

    private final String id;
    private final Evidence evidence;

    AcquireRule(String id, Evidence evidence) {
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
