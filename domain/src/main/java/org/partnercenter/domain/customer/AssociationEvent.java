package org.partnercenter.domain.customer;

/** What happens to an association. */
public enum AssociationEvent {
    ASSOCIATE,
    DISASSOCIATE,
    SWITCH_MODEL,
    TRANSFER_RESELLER
}
