package org.partnercenter.domain.indicator;

/** What a delivery came to: the highest version counts, in whatever order they arrive. */
public enum Feed {
    CREATED,
    REPLACED,
    /** It is known so already. */
    UNCHANGED,
    /** A later version is known. */
    OUTDATED;

    /** Whether there is something to store. */
    public boolean isNews() {
        return this == CREATED || this == REPLACED;
    }
}
