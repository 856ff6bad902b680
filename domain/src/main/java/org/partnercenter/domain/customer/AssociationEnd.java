package org.partnercenter.domain.customer;

/** Why an association ended. After the last two the customer goes on with a new one of the same partner. */
public enum AssociationEnd {
    DISASSOCIATED,
    MODEL_SWITCHED,
    RESELLER_TRANSFERRED
}
