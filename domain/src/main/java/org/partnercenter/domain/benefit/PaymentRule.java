package org.partnercenter.domain.benefit;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.INFERRED;

/** The rules of payment applications (rulebook, incentives, section 2.1). */
public enum PaymentRule implements Rule {
    PAY_01("PAY-01", DOCUMENTED),
    PAY_02("PAY-02", DOCUMENTED),
    PAY_03("PAY-03", DOCUMENTED),
    PAY_04("PAY-04", DOCUMENTED),
    PAY_05("PAY-05", DOCUMENTED),
    PAY_06("PAY-06", DOCUMENTED),
    PAY_07("PAY-07", INFERRED),
    PAY_08("PAY-08", DOCUMENTED),
    PAY_09("PAY-09", DOCUMENTED),
    PAY_10("PAY-10", DOCUMENTED),
    PAY_11("PAY-11", DOCUMENTED),
    PAY_12("PAY-12", INFERRED),
    PAY_13("PAY-13", INFERRED);

    private final String id;
    private final Evidence evidence;

    PaymentRule(String id, Evidence evidence) {
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
