package org.partnercenter.domain.customer;

/** Whether an association is in force. */
public enum AssociationStatus {
    ACTIVE,
    ENDED
}
