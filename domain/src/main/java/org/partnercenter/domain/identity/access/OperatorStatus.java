package org.partnercenter.domain.identity.access;

/** Whether an operator may act. */
public enum OperatorStatus {
    ACTIVE,
    /** Its keys, tokens and password open nothing until it is enabled again. */
    DISABLED,
    /** Gone for good; its name may be given to another. */
    DELETED
}
