package org.partnercenter.domain.customer;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED_INTERNATIONAL;

/** The rules of association (rulebook section 2.3), and what a partner's freeze or restriction means for its customers. */
public enum CustomerRule implements Rule {
    ASC_03("ASC-03"),
    ASC_05("ASC-05"),
    ASC_28("ASC-28", DOCUMENTED_INTERNATIONAL);

    private final String id;
    private final Evidence evidence;

    CustomerRule(String id) {
        this(id, DOCUMENTED);
    }

    CustomerRule(String id, Evidence evidence) {
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
