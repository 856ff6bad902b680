package org.partnercenter.domain.benefit.delivery;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.PARTLY_DOCUMENTED;

/** The rules of delivery capability support (rulebook, incentives, section 2.5). */
public enum DeliveryRule implements Rule {
    DCS_01("DCS-01", PARTLY_DOCUMENTED),
    DCS_02("DCS-02", DOCUMENTED);

    private final String id;
    private final Evidence evidence;

    DeliveryRule(String id, Evidence evidence) {
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
