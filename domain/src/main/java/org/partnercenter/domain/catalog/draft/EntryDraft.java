package org.partnercenter.domain.catalog.draft;

/** An entry as somebody wrote it down; any part may be null or wrong. */
interface EntryDraft {

    /** What tells it apart from others of its kind; null if that is missing. */
    String key();

    void check(DraftCheck check);
}
