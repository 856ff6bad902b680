package org.partnercenter.domain.incentive.reconcile;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;

/** The rules of reconciliation (rulebook 1.5). */
public enum ReconcileRule implements Rule {
    INC_14("INC-14", DOCUMENTED);

    private final String id;
    private final Evidence evidence;

    ReconcileRule(String id, Evidence evidence) {
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
