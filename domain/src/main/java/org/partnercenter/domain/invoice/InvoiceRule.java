package org.partnercenter.domain.invoice;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.PARTLY_DOCUMENTED;

/** The rules of invoice requests (rulebook, incentives, 3.4). */
public enum InvoiceRule implements Rule {
    INV_01("INV-01", DOCUMENTED),
    INV_02("INV-02", DOCUMENTED),
    INV_03("INV-03", DOCUMENTED),
    INV_04("INV-04", DOCUMENTED),
    INV_05("INV-05", DOCUMENTED),
    INV_06("INV-06", DOCUMENTED),
    INV_07("INV-07", DOCUMENTED),
    INV_08("INV-08", DOCUMENTED),
    INV_09("INV-09", DOCUMENTED),
    INV_10("INV-10", DOCUMENTED),
    INV_11("INV-11", DOCUMENTED),
    INV_12("INV-12", PARTLY_DOCUMENTED),
    INV_13("INV-13", DOCUMENTED),
    INV_14("INV-14", DOCUMENTED),
    INV_15("INV-15", DOCUMENTED),
    INV_17("INV-17", DOCUMENTED);

    private final String id;
    private final Evidence evidence;

    InvoiceRule(String id, Evidence evidence) {
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
