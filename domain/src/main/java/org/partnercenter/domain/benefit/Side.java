package org.partnercenter.domain.benefit;

/** Whose turn something is. */
public enum Side {
    PARTNER, PLATFORM, SYSTEM
}
