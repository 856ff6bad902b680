package org.partnercenter.domain.identity;

/** What happens to an access key. */
public enum AccessKeyEvent {
    CREATE,
    ROTATE,
    DISABLE,
    DELETE
}
