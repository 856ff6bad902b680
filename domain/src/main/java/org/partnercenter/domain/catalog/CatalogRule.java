package org.partnercenter.domain.catalog;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.INFERRED;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

/** Service types, resource types and their neighbours (rulebook section 5). */
public enum CatalogRule implements Rule {
    RES_01("RES-01", DOCUMENTED),
    RES_02("RES-02", DOCUMENTED),
    RES_03("RES-03", DOCUMENTED),
    RES_04("RES-04", DOCUMENTED),
    RES_05("RES-05", DOCUMENTED),
    RES_06("RES-06", DOCUMENTED),
    RES_07("RES-07", DOCUMENTED),
    RES_08("RES-08", DOCUMENTED),
    RES_09("RES-09", INFERRED),
    RES_10("RES-10", INFERRED);

    private final String id;
    private final Evidence evidence;

    CatalogRule(String id, Evidence evidence) {
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
