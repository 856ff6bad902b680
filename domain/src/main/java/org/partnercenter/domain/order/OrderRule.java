package org.partnercenter.domain.order;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.INFERRED;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

/** The rules of orders (rulebook section 6, without ORD-14: exports hold it), with those of coupons that speak of paying them (3.4). */
public enum OrderRule implements Rule {
    CPN_43("CPN-43", DOCUMENTED),
    CPN_44("CPN-44", DOCUMENTED),
    CPN_45("CPN-45", DOCUMENTED),
    CPN_46("CPN-46", DOCUMENTED),
    ORD_01("ORD-01", DOCUMENTED),
    ORD_02("ORD-02", DOCUMENTED),
    ORD_03("ORD-03", DOCUMENTED),
    ORD_04("ORD-04", DOCUMENTED),
    ORD_05("ORD-05", DOCUMENTED),
    ORD_06("ORD-06", DOCUMENTED),
    ORD_07("ORD-07", DOCUMENTED),
    ORD_08("ORD-08", DOCUMENTED),
    ORD_09("ORD-09", DOCUMENTED),
    ORD_10("ORD-10", DOCUMENTED),
    ORD_11("ORD-11", DOCUMENTED),
    ORD_12("ORD-12", DOCUMENTED),
    ORD_13("ORD-13", DOCUMENTED),
    ORD_15("ORD-15", DOCUMENTED),
    ORD_16("ORD-16", DOCUMENTED),
    ORD_17("ORD-17", DOCUMENTED),
    ORD_18("ORD-18", INFERRED);

    private final String id;
    private final Evidence evidence;

    OrderRule(String id, Evidence evidence) {
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
