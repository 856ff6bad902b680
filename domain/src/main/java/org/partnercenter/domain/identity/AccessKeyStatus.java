package org.partnercenter.domain.identity;

/** Whether a key opens the door. */
public enum AccessKeyStatus {
    ACTIVE,
    /** A successor has been made; it opens the door until its last moment has come. */
    RETIRING,
    DISABLED,
    /** Gone, its secret too; its id is not given again. */
    DELETED
}
