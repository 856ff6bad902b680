package org.partnercenter.domain.order;

/** What an edition that was fed changed. */
public enum FeedChange {
    /** There was none before. */
    ADDED,
    /** It took the place of an older one. */
    CHANGED,
    /** A younger one, or the same one, was there already. */
    IGNORED;

    /** Compares editions. @param held the version there is; null if there is none */
    public static FeedChange of(Long held, long fed) {
        return held == null ? ADDED : fed > held ? CHANGED : IGNORED;
    }
}
