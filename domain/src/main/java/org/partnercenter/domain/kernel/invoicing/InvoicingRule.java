package org.partnercenter.domain.kernel.invoicing;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED_INTERNATIONAL;
import static org.partnercenter.domain.kernel.Evidence.INFERRED;

/** How partners invoice what the vendor pays them (rulebook 3.5). */
public enum InvoicingRule implements Rule {
    PIN_01("PIN-01", DOCUMENTED),
    PIN_02("PIN-02", DOCUMENTED),
    PIN_03("PIN-03", DOCUMENTED),
    PIN_04("PIN-04", DOCUMENTED),
    PIN_05("PIN-05", DOCUMENTED),
    PIN_06("PIN-06", DOCUMENTED_INTERNATIONAL),
    PIN_07("PIN-07", INFERRED),
    PIN_08("PIN-08", DOCUMENTED);

    private final String id;
    private final Evidence evidence;

    InvoicingRule(String id, Evidence evidence) {
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
