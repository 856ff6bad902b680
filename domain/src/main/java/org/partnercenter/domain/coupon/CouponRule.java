package org.partnercenter.domain.coupon;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.INFERRED;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

/** The rules of quota (QTA) and coupons (CPN) this jar holds. */
public enum CouponRule implements Rule {
    QTA_01("QTA-01", DOCUMENTED),
    QTA_02("QTA-02", DOCUMENTED),
    QTA_03("QTA-03", DOCUMENTED),
    QTA_04("QTA-04", DOCUMENTED),
    QTA_05("QTA-05", DOCUMENTED),
    QTA_06("QTA-06", DOCUMENTED),
    QTA_07("QTA-07", DOCUMENTED),
    QTA_08("QTA-08", DOCUMENTED),
    QTA_09("QTA-09", DOCUMENTED),
    QTA_10("QTA-10", INFERRED),
    QTA_11("QTA-11", INFERRED),
    QTA_12("QTA-12", DOCUMENTED),
    CPN_01("CPN-01", DOCUMENTED),
    CPN_02("CPN-02", DOCUMENTED),
    CPN_03("CPN-03", DOCUMENTED),
    CPN_04("CPN-04", DOCUMENTED),
    CPN_05("CPN-05", DOCUMENTED),
    CPN_06("CPN-06", DOCUMENTED),
    CPN_07("CPN-07", DOCUMENTED),
    CPN_08("CPN-08", DOCUMENTED),
    CPN_09("CPN-09", DOCUMENTED),
    CPN_10("CPN-10", DOCUMENTED),
    CPN_11("CPN-11", DOCUMENTED),
    CPN_12("CPN-12", DOCUMENTED),
    CPN_13("CPN-13", DOCUMENTED),
    CPN_14("CPN-14", DOCUMENTED),
    CPN_15("CPN-15", DOCUMENTED),
    CPN_17("CPN-17", INFERRED),
    CPN_20("CPN-20", DOCUMENTED),
    CPN_21("CPN-21", DOCUMENTED),
    CPN_22("CPN-22", DOCUMENTED),
    CPN_23("CPN-23", DOCUMENTED),
    CPN_24("CPN-24", DOCUMENTED),
    CPN_25("CPN-25", INFERRED),
    CPN_26("CPN-26", DOCUMENTED),
    CPN_27("CPN-27", DOCUMENTED),
    CPN_30("CPN-30", DOCUMENTED),
    CPN_31("CPN-31", DOCUMENTED),
    CPN_32("CPN-32", DOCUMENTED),
    ASC_31("ASC-31", DOCUMENTED),
    CPN_33("CPN-33", DOCUMENTED),
    CPN_34("CPN-34", DOCUMENTED),
    CPN_40("CPN-40", DOCUMENTED),
    CPN_41("CPN-41", DOCUMENTED),
    CPN_42("CPN-42", INFERRED),
    CPN_47("CPN-47", DOCUMENTED),
    CPN_48("CPN-48", DOCUMENTED),
    CPN_50("CPN-50", DOCUMENTED),
    CPN_51("CPN-51", DOCUMENTED),
    CPN_52("CPN-52", DOCUMENTED),
    CPN_53("CPN-53", DOCUMENTED),
    CPN_61("CPN-61", DOCUMENTED),
    CPN_62("CPN-62", DOCUMENTED);

    private final String id;
    private final Evidence evidence;

    CouponRule(String id, Evidence evidence) {
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
