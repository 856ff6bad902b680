package org.partnercenter.domain.account;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.INFERRED;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

/** The rules of money that partners allocate (ACC), with those of association and hierarchy that speak of it. */
public enum AccountRule implements Rule {
    ASC_30("ASC-30", DOCUMENTED),
    ASC_32("ASC-32", DOCUMENTED),
    HIE_05("HIE-05", DOCUMENTED),
    ACC_01("ACC-01", DOCUMENTED),
    ACC_02("ACC-02", INFERRED),
    ACC_03("ACC-03", DOCUMENTED),
    ACC_04("ACC-04", DOCUMENTED),
    ACC_05("ACC-05", DOCUMENTED),
    ACC_06("ACC-06", DOCUMENTED),
    ACC_07("ACC-07", DOCUMENTED),
    ACC_08("ACC-08", DOCUMENTED),
    ACC_09("ACC-09", DOCUMENTED),
    ACC_10("ACC-10", DOCUMENTED),
    ACC_11("ACC-11", DOCUMENTED),
    ACC_12("ACC-12", INFERRED),
    ACC_13("ACC-13", INFERRED);

    private final String id;
    private final Evidence evidence;

    AccountRule(String id, Evidence evidence) {
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
