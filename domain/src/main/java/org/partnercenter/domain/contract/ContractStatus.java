package org.partnercenter.domain.contract;

/** Where a contract stands on a day (CTR-04). */
public enum ContractStatus {
    NOT_EFFECTIVE,
    EFFECTIVE,
    EXPIRED,
    TERMINATED
}
