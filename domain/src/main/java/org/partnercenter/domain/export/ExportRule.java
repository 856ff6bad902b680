package org.partnercenter.domain.export;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

/** The rule of lists that are delivered as files again and again (rulebook 6.3); what exports share otherwise is the kernel's. */
public enum ExportRule implements Rule {
    ORD_14("ORD-14");

    private final String id;

    ExportRule(String id) {
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
