package org.partnercenter.domain.incentive.payout;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.INFERRED;

/** The rules of payout orders (rulebook 1.5). */
public enum PayoutRule implements Rule {
    INC_18("INC-18", DOCUMENTED),
    INC_19("INC-19", DOCUMENTED),
    INC_20("INC-20", DOCUMENTED),
    INC_21("INC-21", DOCUMENTED),
    INC_22("INC-22", DOCUMENTED),
    INC_23("INC-23", DOCUMENTED),
    INC_25("INC-25", DOCUMENTED),
    INC_26("INC-26", DOCUMENTED),
    INC_27("INC-27", DOCUMENTED),
    INC_29("INC-29", INFERRED);

    private final String id;
    private final Evidence evidence;

    PayoutRule(String id, Evidence evidence) {
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
