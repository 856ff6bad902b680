package org.partnercenter.domain.authorization;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED_INTERNATIONAL;
import static org.partnercenter.domain.kernel.Evidence.INFERRED;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

/** The rules of authorizations (rulebook 2.5), and what ends them when a customer leaves (2.4). */
public enum AuthorizationRule implements Rule {
    ASC_33("ASC-33", INFERRED),
    AUT_01("AUT-01", DOCUMENTED),
    AUT_02("AUT-02", DOCUMENTED),
    AUT_03("AUT-03", DOCUMENTED),
    AUT_04("AUT-04", DOCUMENTED_INTERNATIONAL),
    AUT_05("AUT-05", DOCUMENTED_INTERNATIONAL),
    AUT_06("AUT-06", DOCUMENTED_INTERNATIONAL),
    AUT_07("AUT-07", DOCUMENTED_INTERNATIONAL),
    AUT_08("AUT-08", DOCUMENTED_INTERNATIONAL),
    AUT_09("AUT-09", INFERRED),
    AUT_10("AUT-10", DOCUMENTED),
    AUT_11("AUT-11", DOCUMENTED),
    AUT_13("AUT-13", DOCUMENTED),
    AUT_14("AUT-14", DOCUMENTED),
    AUT_17("AUT-17", INFERRED),
    AUT_18("AUT-18", INFERRED),
    AUT_19("AUT-19", INFERRED),
    AUT_20("AUT-20", DOCUMENTED);

    private final String id;
    private final Evidence evidence;

    AuthorizationRule(String id, Evidence evidence) {
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
