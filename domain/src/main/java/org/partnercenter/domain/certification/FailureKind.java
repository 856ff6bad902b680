package org.partnercenter.domain.certification;

/** Why a certification failed, or does not hold any more. */
public enum FailureKind {
    /** The vendor has said why. */
    REJECTED,
    /** The company is a supplier already, with another account, signing entity or currency (BIA-05). */
    SUPPLIER_DIFFERS,
    /** The bank could not deliver the amount. */
    TRANSFER_RETURNED,
    /** The company has another name (BIA-07). */
    RENAMED,
    /** The vendor signs with it by another company (BIA-08). */
    NEW_SIGNING_ENTITY
}
