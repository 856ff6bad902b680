package org.partnercenter.domain.customer;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;

/** The rules of association (rulebook section 2.3). */
public enum CustomerRule implements Rule {
    ASC_03("ASC-03"),
    ASC_05("ASC-05");

    private final String id;

    CustomerRule(String id) {
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
