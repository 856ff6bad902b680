package org.partnercenter.domain.customer.acquire;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;

/** The rules of acquiring customers (rulebook sections 2.3 and 2.7). */
public enum AcquireRule implements Rule {
    ASC_01("ASC-01"),
    ASC_02("ASC-02"),
    ASC_04("ASC-04"),
    ASC_06("ASC-06"),
    ASC_07("ASC-07"),
    ASC_08("ASC-08"),
    ASC_10("ASC-10"),
    ASC_11("ASC-11"),
    ASC_12("ASC-12");

    private final String id;

    AcquireRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Evidence evidence() {
        return DOCUMENTED;
    }
}
