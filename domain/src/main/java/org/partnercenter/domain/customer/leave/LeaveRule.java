package org.partnercenter.domain.customer.leave;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED_INTERNATIONAL;

/** The rules of leaving and switching (rulebook section 2.4), and of the grace that goes with it (ASC-13). */
public enum LeaveRule implements Rule {
    ASC_13("ASC-13", DOCUMENTED),
    ASC_20("ASC-20", DOCUMENTED),
    ASC_21("ASC-21", DOCUMENTED),
    ASC_22("ASC-22", DOCUMENTED),
    ASC_23("ASC-23", DOCUMENTED),
    ASC_24("ASC-24", DOCUMENTED_INTERNATIONAL),
    ASC_25("ASC-25", DOCUMENTED),
    ASC_26("ASC-26", DOCUMENTED),
    ASC_27("ASC-27", DOCUMENTED),
    ASC_34("ASC-34", DOCUMENTED);

    private final String id;
    private final Evidence evidence;

    LeaveRule(String id, Evidence evidence) {
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
