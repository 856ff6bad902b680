package org.partnercenter.domain.customer.reseller;

/** How far a distributor and its reseller-to-be have come. The constant's name is its code. */
public enum CooperationStatus {
    INVITED,
    APPLIED,
    AGREED,
    DECLINED,
    REJECTED,
    WITHDRAWN,
    LAPSED
}
