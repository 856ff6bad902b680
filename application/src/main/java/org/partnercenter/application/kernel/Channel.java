package org.partnercenter.application.kernel;

/** The way a command came in. */
public enum Channel {
    REST,
    FILE,
    QUEUE,
    SYSTEM
}
