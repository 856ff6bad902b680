package org.partnercenter.domain.identity.access;

/** What happens to an operator. */
public enum OperatorEvent {
    CREATE,
    DISABLE,
    ENABLE,
    DELETE
}
