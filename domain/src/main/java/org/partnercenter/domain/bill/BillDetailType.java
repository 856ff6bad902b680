package org.partnercenter.domain.bill;

import java.util.Arrays;
import java.util.Optional;

/** What a fee record is of (BIL-02). Each counts as one of the types of the monthly sums. */
public enum BillDetailType {
    NEW(1, BillType.CONSUMPTION),
    RENEWAL(2, BillType.CONSUMPTION),
    CHANGE(3, BillType.CONSUMPTION),
    UNSUBSCRIPTION(4, BillType.REFUND),
    USAGE(5, BillType.CONSUMPTION),
    AUTOMATIC_RENEWAL(8, BillType.CONSUMPTION),
    COMPENSATION(9, BillType.ADJUSTMENT),
    SUPPORT_PLAN(14, BillType.CONSUMPTION),
    DEDUCTION(16, BillType.ADJUSTMENT),
    MONTHLY_FEE(18, BillType.CONSUMPTION),
    REFUND_ON_CHANGE(20, BillType.REFUND),
    SAVINGS_PLAN(23, BillType.CONSUMPTION),
    REFUND_ON_SWITCH(24, BillType.REFUND),
    ROUNDING(25, BillType.CONSUMPTION),
    YEARLY_FEE(103, BillType.CONSUMPTION);

    private final int code;
    private final BillType type;

    BillDetailType(int code, BillType type) {
        this.code = code;
        this.type = type;
    }

    /** The value on the wire. */
    public int code() {
        return code;
    }

    public BillType type() {
        return type;
    }

    /** Whether what was traded is an order; else it is a transaction of its own. */
    public boolean isOfOrder() {
        return this == NEW || this == RENEWAL || this == CHANGE || this == UNSUBSCRIPTION || this == AUTOMATIC_RENEWAL;
    }

    public static Optional<BillDetailType> ofCode(int code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }
}
