package org.partnercenter.domain.identity;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;

/** The rules of who may stand below whom (rulebook section 2.6). */
public enum IdentityRule implements Rule {
    HIE_04("HIE-04"),
    HIE_08("HIE-08"),
    HIE_09("HIE-09");

    private final String id;

    IdentityRule(String id) {
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
