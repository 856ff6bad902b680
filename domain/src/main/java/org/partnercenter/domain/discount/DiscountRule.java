package org.partnercenter.domain.discount;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;

/** The rules of discounts (rulebook section 7). */
public enum DiscountRule implements Rule {
    EXD_01("EXD-01", DOCUMENTED),
    EXD_02("EXD-02", DOCUMENTED),
    EXD_03("EXD-03", DOCUMENTED),
    EXD_04("EXD-04", DOCUMENTED),
    EXD_05("EXD-05", DOCUMENTED),
    EXD_06("EXD-06", DOCUMENTED),
    EXD_07("EXD-07", DOCUMENTED),
    EXD_08("EXD-08", DOCUMENTED),
    EXD_09("EXD-09", DOCUMENTED),
    EXD_10("EXD-10", DOCUMENTED),
    EXD_11("EXD-11", DOCUMENTED),
    EXD_12("EXD-12", DOCUMENTED),
    EXD_13("EXD-13", DOCUMENTED),
    BDC_03("BDC-03", DOCUMENTED),
    BDC_04("BDC-04", DOCUMENTED);

    private final String id;
    private final Evidence evidence;

    DiscountRule(String id, Evidence evidence) {
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
