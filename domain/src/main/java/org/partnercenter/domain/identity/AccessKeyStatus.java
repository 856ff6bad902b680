package org.partnercenter.domain.identity;

/** Whether a key opens the door. */
public enum AccessKeyStatus {
    ACTIVE,
    DISABLED
}
