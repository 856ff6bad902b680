package org.partnercenter.domain.customer.leave;

/** What is asked for. */
public enum ChangeKind {
    /** That the association ends. */
    DISASSOCIATION,
    /** That it goes over to the other model. */
    SWITCH
}
