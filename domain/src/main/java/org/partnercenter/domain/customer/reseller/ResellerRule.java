package org.partnercenter.domain.customer.reseller;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED_INTERNATIONAL;

/** The rules between distributors and their resellers (rulebook section 2.6). */
public enum ResellerRule implements Rule {
    HIE_02("HIE-02", DOCUMENTED),
    HIE_03("HIE-03", DOCUMENTED),
    HIE_06("HIE-06", DOCUMENTED),
    HIE_07("HIE-07", DOCUMENTED_INTERNATIONAL);

    private final String id;
    private final Evidence evidence;

    ResellerRule(String id, Evidence evidence) {
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
