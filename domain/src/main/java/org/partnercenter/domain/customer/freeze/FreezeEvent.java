package org.partnercenter.domain.customer.freeze;

/** What those who keep a customer do to its freeze, and what ends it by itself. */
public enum FreezeEvent {
    FREEZE_ACCOUNT,
    FREEZE_RESOURCES,
    UNFREEZE_RESOURCES,
    UNFREEZE,
    LEAVE_KEEPER
}
