package org.partnercenter.domain.customer.reseller;

import java.util.Arrays;
import java.util.Optional;

/** What a distributor may allow its reseller (rulebook section 2.2). The constant's name is its code. */
public enum ResellerRight {
    /** To ask customers for the authorization to place orders for them (AUT-05). */
    ORDER_ON_BEHALF,
    /** To ask customers for the authorization to operate their resources (AUT-05). */
    OPERATE_ON_BEHALF,
    /** To manage the budgets of its customers alone: the distributor no longer does (HIE-07). */
    BUDGETS,
    /** To freeze and unfreeze its customers: the distributor no longer does (HIE-07). */
    FREEZING;

    public static Optional<ResellerRight> ofCode(String code) {
        return Arrays.stream(values()).filter(right -> right.name().equals(code)).findFirst();
    }
}
