package org.partnercenter.domain.kernel;

/** How a message reaches somebody. */
public enum Medium {
    SMS,
    MAIL
}
